using MotCua.Rules.Calendars;
using MotCua.Rules.Deadlines;

namespace MotCua.Testing.Deadlines;

/// <summary>A file received at any minute under any limit, paused at any time, in an office with any notices: what properties are tried on.</summary>
public sealed record AnyFile(int Received, TimeLimit Limit, CutOff CutOff, IReadOnlyList<(int From, int Until)> Pauses, IReadOnlyList<(int Place, CalendarDayKind Kind)> Notices)
{
    private static readonly int[] Edges = [0, 419, 420, 421, 689, 690, 691, 809, 810, 900, 901, 930, 931, 1019, 1020, 1021];

    private static readonly TimeOnly[] CutOffs = [new(11, 30), new(15, 0), new(15, 30), new(16, 0)];

    private static readonly CalendarDayKind[] Kinds = [CalendarDayKind.Closure, CalendarDayKind.ShortDay, CalendarDayKind.ReceptionOnly, CalendarDayKind.MakeupWork];

    /// <summary>The file of this number: any, received from November to January so that 24/11, the new year and Tết lie on its way.</summary>
    public static AnyFile Of(int number)
    {
        var chance = new Random(number);
        var day = chance.Next(31, 126);
        var received = (day * 1440) + MinuteOfDay(chance);
        return new AnyFile(
            received,
            LimitBy(chance),
            new CutOff(One(chance, CutOffs), One(chance, Enum.GetValues<CutOffEffect>())),
            [.. Enumerable.Range(0, chance.Next(5)).Select(_ => Pause(chance, day))],
            [.. Enumerable.Range(0, 5).Select(_ => (chance.Next(day - 3, day + 41), One(chance, Kinds)))]);
    }

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

    private static TimeLimit LimitBy(Random chance) => chance.Next(4) switch
    {
        0 => TimeLimit.SameDay,
        1 => TimeLimit.Parse($"{chance.Next(1, 13)}wd"),
        2 => TimeLimit.Parse($"{chance.Next(1, 31)}cd"),
        _ => TimeLimit.Parse($"{chance.Next(1, 31)}wh"),
    };

    private static (int From, int Until) Pause(Random chance, int received)
    {
        var day = received + chance.Next(-2, 26);
        var first = (day * 1440) + MinuteOfDay(chance);
        var last = ((day + chance.Next(9)) * 1440) + MinuteOfDay(chance);
        return (Math.Min(first, last), chance.Next(16) == 0 ? Deadlines.SecondOpinion.Forever : Math.Max(first, last));
    }

    private static int MinuteOfDay(Random chance) => chance.Next(2) == 0 ? chance.Next(1440) : One(chance, Edges);

    private static T One<T>(Random chance, T[] many) => many[chance.Next(many.Length)];
}
