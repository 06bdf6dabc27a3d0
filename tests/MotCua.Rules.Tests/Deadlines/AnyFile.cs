using FsCheck;
using FsCheck.Fluent;
using MotCua.Rules.Calendars;
using MotCua.Rules.Deadlines;

namespace MotCua.Rules.Tests.Deadlines;

/// <summary>A file received at any minute under any limit, paused at any time, in an office with any notices: what properties are tried on.</summary>
public sealed record AnyFile(int Received, TimeLimit Limit, CutOff CutOff, IReadOnlyList<(int From, int Until)> Pauses, IReadOnlyList<(int Place, CalendarDayKind Kind)> Notices)
{
    private static readonly int[] Edges = [0, 419, 420, 421, 689, 690, 691, 809, 810, 900, 901, 930, 931, 1019, 1020, 1021];

    private static readonly Gen<int> MinuteOfDay = Gen.OneOf(Gen.Choose(0, 1439), Gen.Elements(Edges));

    private static readonly Gen<TimeLimit> Limits = Gen.OneOf(
        Gen.Constant(TimeLimit.SameDay),
        Gen.Choose(1, 12).Select(days => TimeLimit.Parse($"{days}wd")),
        Gen.Choose(1, 30).Select(days => TimeLimit.Parse($"{days}cd")),
        Gen.Choose(1, 30).Select(hours => TimeLimit.Parse($"{hours}wh")));

    private static readonly Gen<CutOff> CutOffs =
        from at in Gen.Elements(new TimeOnly(11, 30), new TimeOnly(15, 0), new TimeOnly(15, 30), new TimeOnly(16, 0))
        from effect in Gen.Elements(Enum.GetValues<CutOffEffect>())
        select new CutOff(at, effect);

    /// <summary>Any file, received from November to January so that 24/11, the new year and Tết lie on its way.</summary>
    public static Arbitrary<AnyFile> Arbitrary { get; } = (
        from day in Gen.Choose(31, 125)
        from minute in MinuteOfDay
        from limit in Limits
        from cutOff in CutOffs
        from pauses in PausesFrom((day * 1440) + minute).Resize(4).ListOf()
        from notices in NoticesFrom(day).ListOf(5)
        select new AnyFile((day * 1440) + minute, limit, cutOff, [.. pauses.Take(4)], [.. notices])).ToArbitrary();

    public Diary Diary => field ??= new(Notices);

    public Deadline Deadline => DeadlineOf(Pauses);

    public SecondOpinion SecondOpinion => new(Diary, Pauses);

    /// <summary>The minute of the day after which the file counts otherwise; none where the cut-off has no effect.</summary>
    public int? CutOffMinute => CutOff.Effect == CutOffEffect.None ? null : (int)CutOff.At.ToTimeSpan().TotalMinutes;

    public Deadline DeadlineOf(IEnumerable<(int From, int Until)> pauses, WorkingCalendar? calendar = null) =>
        Deadline.Of(Diary.MomentOf(Received), Limit, CutOff, [.. pauses.Select(Suspension)], calendar ?? Diary.Calendar);

    public override string ToString() =>
        $"{Diary.MomentOf(Received):ddd yyyy-MM-ddTHH:mm} {Limit} {CutOff.At:HH:mm} {CutOff.Effect}"
        + $" pauses [{string.Join("; ", Pauses.Select(Suspension).Select(pause => $"{pause.From:ddd MM-ddTHH:mm}/{pause.Until:ddd MM-ddTHH:mm}"))}]"
        + $" notices [{string.Join("; ", Notices.Select(notice => $"{Diary.First.AddDays(notice.Place):ddd MM-dd} {notice.Kind}"))}]\n"
        + string.Join('\n', Deadline.Steps);

    private static Suspension Suspension((int From, int Until) pause) =>
        new(Diary.MomentOf(pause.From), pause.Until == Deadlines.SecondOpinion.Forever ? null : Diary.MomentOf(pause.Until));

    private static Gen<(int From, int Until)> PausesFrom(int received) =>
        from day in Gen.Choose(-2, 25)
        from minute in MinuteOfDay
        from days in Gen.Choose(0, 8)
        from untilMinute in MinuteOfDay
        from lasts in Gen.Choose(0, 15)
        let first = (((received / 1440) + day) * 1440) + minute
        let last = (((received / 1440) + day + days) * 1440) + untilMinute
        select (Math.Min(first, last), lasts == 0 ? Deadlines.SecondOpinion.Forever : Math.Max(first, last));

    private static Gen<(int Place, CalendarDayKind Kind)> NoticesFrom(int day) =>
        from place in Gen.Choose(day - 3, day + 40)
        from kind in Gen.Elements(CalendarDayKind.Closure, CalendarDayKind.ShortDay, CalendarDayKind.ReceptionOnly, CalendarDayKind.MakeupWork)
        select (place, kind);
}
