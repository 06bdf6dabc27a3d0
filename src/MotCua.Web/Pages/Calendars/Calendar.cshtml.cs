using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.App.Calendars;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Calendars;

/// <summary>A year's special days with their reasons and documents, the week's hours, and the open dossiers that a changed calendar moves.</summary>
public sealed class CalendarPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : OfficePage(gate, read)
{
    private WorkingCalendar calendar = WorkingCalendar.Default;

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? AskedYear { get; set; }

    /// <summary>The day that was pressed.</summary>
    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Pressed { get; set; }

    public int Year => AskedYear is { } asked && PublicHolidays.Cover(asked) ? asked : clock.Today.Year;

    /// <summary>Each special day, with the office's own notice where it comes from one.</summary>
    public IReadOnlyList<(CalendarDay Day, CalendarNotice? Notice)> Days { get; private set; } = [];

    public IReadOnlyList<MonthGlance> Months => YearGlance.Of(Year, calendar);

    /// <summary>What the pressed day is; null where none of this year was.</summary>
    public string? Why => Pressed is { } day && day.Year == Year ? T(YearGlance.Say(day, calendar)) : null;

    public CalendarMoves Moves { get; private set; } = CalendarMoves.None;

    public IReadOnlyList<DayOfWeek> Weekdays { get; } = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public override bool KeepsTyped => true;

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostHoursAsync()
    {
        var input = new SetOfficeHoursInput
        {
            Week = [.. Weekdays.Select(weekday => new WeekdayHours(weekday, Typed(Code.Of(weekday))))],
            FromOn = DateOnly.TryParseExact(Typed("from_on"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from) ? from : null,
            Document = Typed("document"),
        };
        if (await DoAsync(new SetOfficeHours(), input) is not null)
        {
            return SavedThen(Links.Calendar);
        }

        await ShowAsync();
        return Page();
    }

    public string HoursOf(DayOfWeek weekday) => Request.HasFormContentType
        ? Typed(Code.Of(weekday))
        : SessionText.Write(calendar.HoursOn(clock.Today.AddDays(1)).On(weekday));

    public string SessionsOn(DateOnly day) => string.Join(", ", calendar.SessionsOn(day));

    public string ShortName(DayOfWeek weekday) => weekday switch
    {
        DayOfWeek.Monday => T("T2"),
        DayOfWeek.Tuesday => T("T3"),
        DayOfWeek.Wednesday => T("T4"),
        DayOfWeek.Thursday => T("T5"),
        DayOfWeek.Friday => T("T6"),
        DayOfWeek.Saturday => T("T7"),
        _ => T("CN"),
    };

    public string KindName(CalendarDayKind kind) => kind switch
    {
        CalendarDayKind.Holiday => T("nghỉ lễ, tết"),
        CalendarDayKind.Substitute => T("nghỉ bù"),
        CalendarDayKind.SwapOff => T("nghỉ hoán đổi"),
        CalendarDayKind.MakeupWork => T("làm bù"),
        CalendarDayKind.Closure => T("đóng cửa"),
        CalendarDayKind.ShortDay => T("làm việc với giờ khác"),
        _ => T("nghỉ nhưng có tiếp nhận"),
    };

    private async Task ShowAsync()
    {
        var inForce = await terms.OfAsync(Office!);
        calendar = inForce.Calendar;
        var notices = await Read.ListAsync(
            $"select {string.Join(", ", CalendarNotice.Table.Columns)} from calendar_notices where office_id = $1 and withdrawn_at is null order by notice_id", CalendarNotice.Table.Read, Me.OfficeId);
        var own = notices.GroupBy(notice => notice.DayOn).ToDictionary(day => day.Key, day => day.Last());
        Days = [.. calendar.DaysOf(Year).Select(day => (day, own.GetValueOrDefault(day.On)))];
        Moves = await CalendarMoves.ReadAsync(Read, Me.OfficeId, inForce);
    }
}
