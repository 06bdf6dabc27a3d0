using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Fees;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Money;

/// <summary>A month's money, a line for each day, and as a table for spreadsheets.</summary>
public sealed class MoneyMonthPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    public MoneyMonth Money { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public Task OnGetAsync([FromQuery(Name = "thang")] string? month) => ReadAsync(month);

    public async Task<IActionResult> OnGetTableAsync([FromQuery(Name = "thang")] string? month)
    {
        await ReadAsync(month);
        var text = new StringBuilder("\uFEFF").AppendJoin(',', T("Ngày"), T("Tiền mặt"), T("Chuyển khoản"), T("Biên lai hủy trong ngày"), T("Biên lai đổi sau khi hết tháng")).Append('\n');
        foreach (var day in Money.Days)
        {
            text.Append(CultureInfo.InvariantCulture, $"{day.On:yyyy-MM-dd},{day.Cash},{day.Transfer},{day.CrossedOut},{day.ChangedLater}\n");
        }

        return File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv", string.Create(CultureInfo.InvariantCulture, $"so-thu-{Money.First:yyyy-MM}.csv"));
    }

    private async Task ReadAsync(string? month) =>
        Money = await MoneyMonth.ReadAsync(Read, Me.OfficeId, Asked.TryMonth(month, out var asked) ? asked : clock.Today.AddDays(1 - clock.Today.Day));
}
