using MotCua.Rules.Calendars;

namespace MotCua.Rules.Deadlines;

/// <summary>The sentences a deadline explains itself with (các bước tính hạn), one place so that codes never drift.</summary>
internal static class DeadlineSteps
{
    public static ExplanationStep Received(DateTimeOffset receivedAt, TimeLimit limit) => ExplanationStep.Of(
        "received", "Tiếp nhận lúc {received_at}, thời hạn {limit}", ("received_at", receivedAt), ("limit", limit.InWords()));

    public static ExplanationStep OutsideHours(DateTimeOffset receivedAt, DateTimeOffset countsFrom) => ExplanationStep.Of(
        "outside-hours", "{clock} {day} ngoài giờ làm việc: tính từ {counts_from}", ("clock", receivedAt.Clock()), ("day", DayNames.WithDate(receivedAt.Day())), ("counts_from", countsFrom));

    public static ExplanationStep InTime(CutOff cutOff) => ExplanationStep.Of(
        "cut-off-in-time", "Không muộn hơn {cut_off}: tính ngay ngày này", ("cut_off", cutOff.At));

    public static ExplanationStep CutOffWithoutEffect(CutOff cutOff) => ExplanationStep.Of(
        "cut-off-no-effect", "Sau {cut_off}, nhưng mốc giờ này không làm thay đổi hạn của thủ tục", ("cut_off", cutOff.At));

    public static ExplanationStep AfterCutOff(CutOff cutOff, DateOnly day) => ExplanationStep.Of(
        Code.Of(cutOff.Effect),
        cutOff.Effect == CutOffEffect.ClockStartsNextWorkingDay
            ? "Sau {cut_off}: thời hạn bắt đầu từ ngày làm việc tiếp theo, {day}"
            : "Sau {cut_off}: tính như tiếp nhận ngày làm việc tiếp theo, {day}",
        ("cut_off", cutOff.At),
        ("day", DayNames.WithDate(day)));

    public static ExplanationStep SameDay(DateOnly day) => ExplanationStep.Of(
        "same-day", "Trả kết quả ngay trong {day}", ("day", DayNames.WithDate(day)));

    /// <summary>Every day after one, up to and including another: counted with its number, or skipped with its reason.</summary>
    public static IEnumerable<ExplanationStep> Counted(WorkingCalendar calendar, DateOnly after, DateOnly upToAndIncluding)
    {
        var counted = 0;
        foreach (var run in DayRun.Between(calendar, after, upToAndIncluding))
        {
            yield return run.WhyOff is null ? Counted(run, counted + 1) : Skipped(run);
            counted += run.WhyOff is null ? run.Days : 0;
        }
    }

    /// <summary>Only the days of that stretch that are not counted.</summary>
    public static IEnumerable<ExplanationStep> Skipped(WorkingCalendar calendar, DateOnly after, DateOnly upToAndIncluding) =>
        from run in DayRun.Between(calendar, after, upToAndIncluding)
        where run.WhyOff is not null
        select Skipped(run);

    public static ExplanationStep CalendarDays(DateOnly from, DateOnly until) => ExplanationStep.Of(
        "calendar-days-counted", "Tính liên tục {count} ngày, từ {from} đến {until}", ("count", until.DayNumber - from.DayNumber + 1), ("from", DayNames.WithDate(from)), ("until", DayNames.WithDate(until)));

    public static ExplanationStep LastDayMoved(DateOnly lastDay, DateOnly dueOn) => ExplanationStep.Of(
        "last-day-moved", "Ngày cuối {last_day} không phải ngày làm việc: chuyển sang {due_on}", ("last_day", lastDay), ("due_on", DayNames.WithDate(dueOn)));

    public static ExplanationStep Minutes(WorkingSpan span) => ExplanationStep.Of(
        "minutes-counted", "{day}, {from}–{until}: {minutes} phút", ("day", DayNames.WithDate(span.From.Day())), ("from", span.From.Clock()), ("until", span.Until.Clock()), ("minutes", span.Minutes));

    public static ExplanationStep DueOriginal(DateTimeOffset dueAt) => ExplanationStep.Of("due-original", "Hạn trả kết quả: {due_at}", ("due_at", dueAt));

    public static ExplanationStep AfterDue(Suspension suspension) => ExplanationStep.Of(
        "suspension-after-due", "Tạm dừng từ {from}, sau khi đã hết hạn: hạn không đổi", ("from", suspension.From));

    public static ExplanationStep StillSuspended(Suspension suspension) => ExplanationStep.Of(
        "suspended", "Đang tạm dừng từ {from}: chưa tính được hạn cho đến khi tiếp tục", ("from", suspension.From));

    public static ExplanationStep Moved(Suspension suspension, Sentence lost) => ExplanationStep.Of(
        "suspension-counted", "Tạm dừng từ {from} đến {until}: hạn lùi {lost}", ("from", suspension.From), ("until", suspension.Until), ("lost", lost));

    public static ExplanationStep NotDueWhileSuspended(DateTimeOffset dueAt) => ExplanationStep.Of(
        "not-due-while-suspended", "Hạn không rơi vào lúc đang tạm dừng: chuyển đến {due_at}", ("due_at", dueAt));

    public static ExplanationStep DueCurrent(DateTimeOffset dueAt) => ExplanationStep.Of("due-current", "Hạn sau khi tạm dừng: {due_at}", ("due_at", dueAt));

    private static ExplanationStep Counted(DayRun run, int number) => run.Days == 1
        ? ExplanationStep.Of("days-counted", "Ngày {first}: {from}", ("first", number), ("from", DayNames.WithDate(run.First)))
        : ExplanationStep.Of(
            "days-counted", "Ngày {first} đến ngày {last}: {from} đến {until}", ("first", number), ("last", number + run.Days - 1), ("from", DayNames.WithDate(run.First)), ("until", DayNames.WithDate(run.Last)));

    private static ExplanationStep Skipped(DayRun run) => run.Days == 1
        ? ExplanationStep.Of("days-skipped", "Không tính {from}: {why}", ("from", DayNames.WithDate(run.First)), ("why", run.WhyOff))
        : ExplanationStep.Of("days-skipped", "Không tính {from} đến {until}: {why}", ("from", DayNames.WithDate(run.First)), ("until", DayNames.WithDate(run.Last)), ("why", run.WhyOff));
}
