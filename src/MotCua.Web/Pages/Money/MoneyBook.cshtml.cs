using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Fees;
using MotCua.Web.Infrastructure;
using MotCua.Web.Pages.Acts;

namespace MotCua.Web.Pages.Money;

/// <summary>The money of a day: receipts to hand in, exemptions with their proof, notes without a receipt; and how the receipt books stand now.</summary>
public sealed class MoneyBookPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    public MoneyDay Money { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public IReadOnlyList<BookState> Books { get; private set; } = [];

    public IReadOnlyList<ReceiptBook> Finished { get; private set; } = [];

    public IReadOnlyList<LooseReceipt> Loose { get; private set; } = [];

    /// <summary>What this person would record next.</summary>
    public NextReceipt? Likely { get; private set; }

    public string Here => Links.MoneyOf(Money.On);

    public DateOnly Month => Money.On.AddDays(1 - Money.On.Day);

    public async Task OnGetAsync([FromQuery(Name = "ngay")] string? day)
    {
        Money = await MoneyDay.ReadAsync(Read, Me.OfficeId, Asked.TryDay(day, out var asked) ? asked : clock.Today);
        Books = await BookState.OpenAsync(Read, Me.OfficeId);
        Finished = await BookState.FinishedAsync(Read, Me.OfficeId);
        Loose = await BookState.LooseAsync(Read, Me.OfficeId);
        Likely = May("record-receipt") ? await NextReceipt.ForAsync(Read, Me.OfficeId, Me.AccountId) : null;
    }

    /// <summary>How many a list has that may be cut off.</summary>
    public string Many(int shown) => shown < BookState.Most ? shown.ToString(System.Globalization.CultureInfo.InvariantCulture) : $"{BookState.Most}+";

    public PlacedForm Form(string act) => PlacedForm.On(this, ActForms.Of(act), Here);
}
