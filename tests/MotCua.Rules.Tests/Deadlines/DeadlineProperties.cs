using FsCheck;
using FsCheck.Fluent;
using MotCua.Rules.Calendars;
using MotCua.Rules.Deadlines;
using MotCua.Testing.Deadlines;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Deadlines;

public sealed class DeadlineProperties
{
    /// <summary>Cases per property; MOTCUA_CASES asks for more (reliability figures are made with millions).</summary>
    private static readonly Config Many = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(int.TryParse(Environment.GetEnvironmentVariable("MOTCUA_CASES"), out var cases) ? cases : 2_000);

    private static readonly Arbitrary<AnyFile> Files = Gen.Choose(0, int.MaxValue - 1).Select(AnyFile.Of).ToArbitrary();

    [Fact]
    public void Counting_minute_by_minute_gives_the_same_deadline() => ForAnyFile(file =>
    {
        var start = file.SecondOpinion.Start(file.Received, file.CutOffMinute);
        file.Deadline.EffectiveStart.ShouldBe(Diary.MomentOf(start));
        var due = file.SecondOpinion.Due(start, file.Limit.Amount, file.Limit.Unit);
        file.Deadline.DueCurrent.ShouldBe(due is { } minute ? Diary.MomentOf(minute) : null);
    });

    [Fact]
    public void A_file_received_later_is_never_due_earlier() => ForAnyFile(file =>
    {
        foreach (var delay in new[] { 1, 30, 240, 1440 })
        {
            var later = file with { Received = file.Received + delay };
            later.Deadline.DueAt.ShouldBeGreaterThanOrEqualTo(file.Deadline.DueAt, $"{delay} minutes later");
        }
    });

    [Fact]
    public void A_longer_limit_is_never_due_earlier() => ForAnyFile(file =>
    {
        var longer = file with { Limit = TimeLimit.Parse($"{file.Limit.Amount + 1}{(file.Limit.IsSameDay ? "wd" : file.Limit.ToString()[^2..])}") };
        longer.Deadline.DueAt.ShouldBeGreaterThanOrEqualTo(file.Deadline.DueAt);
    });

    [Fact]
    public void Nothing_is_due_on_a_day_off_nor_before_the_clock_starts() => ForAnyFile(file =>
    {
        file.Diary.Calendar.IsWorkingDay(file.Deadline.DueOn).ShouldBeTrue();
        file.Deadline.DueAt.ShouldBeLessThanOrEqualTo(file.Diary.Calendar.ClosingOf(file.Deadline.DueOn));
        file.Deadline.DueOriginal.ShouldBeGreaterThan(file.Deadline.EffectiveStart);
        file.Deadline.EffectiveStart.ShouldBeGreaterThanOrEqualTo(file.Deadline.ReceivedAt);
    });

    [Fact]
    public void Suspensions_never_change_the_original_deadline_and_never_shorten_it() => ForAnyFile(file =>
    {
        file.Deadline.DueOriginal.ShouldBe(file.DeadlineOf([]).DueAt);
        file.Deadline.DueAt.ShouldBeGreaterThanOrEqualTo(file.Deadline.DueOriginal);
    });

    [Fact]
    public void A_suspension_cut_in_two_costs_the_same() => ForAnyFile(file =>
    {
        var halves = file.Pauses.SelectMany(pause => Halves(pause)).Reverse();
        file.DeadlineOf(halves).DueCurrent.ShouldBe(file.Deadline.DueCurrent);
    });

    [Fact]
    public void A_suspension_entered_twice_counts_once() => ForAnyFile(file =>
        file.DeadlineOf([.. file.Pauses, .. file.Pauses]).DueCurrent.ShouldBe(file.Deadline.DueCurrent));

    [Fact]
    public void A_day_on_which_the_office_closes_never_brings_a_deadline_forward() => ForAnyFile(file =>
    {
        // A limit in hours that ends on the very minute a suspension begins has nothing left to lose: see decision 0010.
        var pauses = file.Limit.Unit == TimeUnit.WorkingHours ? [] : file.Pauses;
        var open = file.DeadlineOf(pauses);
        file.Diary.Calendar.With(CalendarDay.Closure(open.DueOn, "Mất điện", new("QĐ 02/QĐ-UBND"))).IsGranted(out var closed, out _).ShouldBeTrue();
        file.DeadlineOf(pauses, closed).DueAt.ShouldBeGreaterThan(open.DueAt);
    });

    [Fact]
    public void The_printed_arithmetic_adds_up_to_the_deadline() => ForAnyFile(file =>
    {
        var unpaused = file.DeadlineOf([]);
        if (file.Limit.Unit == TimeUnit.WorkingHours)
        {
            PrintedCount.Minutes(unpaused).ShouldBe(file.Limit.Amount * 60);
        }
        else if (file.Limit.Unit == TimeUnit.WorkingDays && !file.Limit.IsSameDay)
        {
            PrintedCount.WorkingDays(unpaused).ShouldBe(file.Limit.Amount);
            PrintedCount.EveryDayPrinted(unpaused).ShouldBe(DaysAfter(unpaused.EffectiveStart.Day(), unpaused.DueOn));
        }
    });

    [Fact]
    public void Working_minutes_added_are_working_minutes_counted() => ForAnyFile(file =>
    {
        var calendar = file.Diary.Calendar;
        var from = Diary.MomentOf(file.Received);
        var minutes = (file.Limit.Amount * 37) + 1;
        var until = calendar.AddWorkingMinutes(from, minutes);
        calendar.WorkingMinutesBetween(from, until).ShouldBe(minutes);
        calendar.WorkingMinutesBetween(from, until.AddMinutes(-1)).ShouldBe(minutes - 1);
    });

    private static void ForAnyFile(Action<AnyFile> holds) => Check.One(Many, Prop.ForAll(Files, holds));

    private static IEnumerable<(int From, int Until)> Halves((int From, int Until) pause)
    {
        var middle = pause.Until == SecondOpinion.Forever ? pause.From + 700 : pause.From + ((pause.Until - pause.From) / 2);
        return [(pause.From, middle), (middle, pause.Until)];
    }

    private static IEnumerable<DateOnly> DaysAfter(DateOnly after, DateOnly until) =>
        Enumerable.Range(after.DayNumber + 1, until.DayNumber - after.DayNumber).Select(DateOnly.FromDayNumber);
}
