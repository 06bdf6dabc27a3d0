using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.App;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Days;
using MotCua.App.People;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Days;

/// <summary>The office's day: opened, what went wrong in it, what is left, and closed.</summary>
public sealed class DayPage(WriteGate gate, OfficeRead read, OfficeClock clock, BesideStore beside) : OfficePage(gate, read)
{
    public DateOnly Day { get; private set; }

    public bool IsToday => Day == clock.Today;

    /// <summary>Null before the day is opened.</summary>
    public OfficeDay? Opened { get; private set; }

    public IReadOnlyList<OpeningChecks.Check> Checks { get; private set; } = [];

    public IReadOnlyList<ClosingProblem> Problems { get; private set; } = [];

    /// <summary>Those that last or wait to be confirmed.</summary>
    public IReadOnlyList<Emergency> Emergencies { get; private set; } = [];

    public Emergency? Lasting => Emergencies.FirstOrDefault(emergency => emergency.EndedAt is null);

    /// <summary>Desks given to this person, not yet counted.</summary>
    public IReadOnlyList<DeskTurn> ToMe { get; private set; } = [];

    /// <summary>Who may take this person's desk.</summary>
    public IReadOnlyList<Account> Colleagues { get; private set; } = [];

    /// <summary>Days before this one that were never closed.</summary>
    public IReadOnlyList<DateOnly> Forgotten { get; private set; } = [];

    public override bool KeepsTyped => true;

    public async Task OnGetAsync(string? day)
    {
        Day = Asked.TryDay(day, out var asked) && asked <= clock.Today ? asked : clock.Today;
        await ReadAsync();
    }

    public async Task<IActionResult> OnPostCloseAsync(string? day)
    {
        await OnGetAsync(day);
        var closed = await DoAsync(new CloseDay(), new CloseDayInput(Day, [.. CashCount.Denominations.Select(value => new CashCount(value, Pieces(value))).Where(count => count.Pieces != 0)]));
        return closed is null ? Page() : SavedThen(Links.ClosingSheet(Day));
    }

    public async Task<IActionResult> OnPostHandOverAsync(long to, long cash, int originals)
    {
        await OnGetAsync(null);
        return await DoAsync(new HandOverDesk(), new HandOverDeskInput(to, cash, originals)) is null ? Page() : SavedThen(Links.Day);
    }

    /// <summary>From now on this browser enters what stands on that sheet.</summary>
    public async Task<IActionResult> OnPostLateAsync(string? at, int sheet)
    {
        if (!IsTypedBefore && Wire.TryMoment(at, out var moment))
        {
            LateMode.Begin(HttpContext, moment, sheet);
            return Redirect(Links.Day);
        }

        await OnGetAsync(null);
        Refuse(IsTypedBefore ? TypedBefore.NotDone : new Refusal("unreadable", Sentence.Of("Ô “{field}” chưa đúng. Vui lòng kiểm tra rồi gửi lại.", ("field", Sentence.Of("Giờ ghi trên tờ giấy")))));
        return Page();
    }

    public async Task<IActionResult> OnPostNowAsync()
    {
        if (IsTypedBefore)
        {
            await OnGetAsync(null);
            Refuse(TypedBefore.NotDone);
            return Page();
        }

        LateMode.End(HttpContext);
        return Redirect(Links.Day);
    }

    public static string FieldOf(int denomination) => FormattableString.Invariant($"m{denomination}");

    /// <summary>What is no number is no count, and the act says so.</summary>
    private int Pieces(int denomination) => Typed(FieldOf(denomination)) is { Length: > 0 } typed
        ? int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var pieces) ? pieces : -1
        : 0;

    private async Task ReadAsync()
    {
        Opened = await Read.FindAsync<OfficeDay>(Me.OfficeId, Day);
        Checks = Opened is null && IsToday ? await new OpeningChecks(beside.Backups).ReadAsync(Read, Links, (Me.OfficeId, Day, clock.Now)) : [];
        Problems = await ClosingProblems.ReadAsync(Read, (Me.OfficeId, Day, clock.Now));
        Emergencies = await Read.ListAsync(
            $"select {string.Join(", ", Emergency.Table.Columns)} from emergencies where office_id = $1 and confirmed_at is null order by emergency_id", Emergency.Table.Read, Me.OfficeId);
        ToMe = await Read.ListAsync(
            $"select {string.Join(", ", DeskTurn.Table.Columns)} from desk_turns where office_id = $1 and to_account_id = $2 and confirmed_at is null order by desk_turn_id", DeskTurn.Table.Read, Me.OfficeId, Me.AccountId);
        Forgotten = await Read.ListAsync(
            "select day_on from office_days where office_id = $1 and day_on < $2 and closed_at is null order by day_on", row => row.Day("day_on"), Me.OfficeId, Day);
        Colleagues = Me.DeskId is null ? [] : await Read.ListAsync(
            $"""
            select {string.Join(", ", Account.Table.Columns)} from accounts
            where office_id = $1 and account_id <> $2 and ended_at is null
              and exists (select 1 from duties duty where duty.office_id = accounts.office_id and duty.account_id = accounts.account_id
                and duty.role in ('receptionist', 'specialist', 'centre-head') and duty.from_on <= $3 and (duty.until_on is null or duty.until_on >= $3))
            order by account_id
            """,
            Account.Table.Read,
            Me.OfficeId,
            Me.AccountId,
            clock.Today);
    }
}
