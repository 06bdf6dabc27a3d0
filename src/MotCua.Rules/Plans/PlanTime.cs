using MotCua.Rules.Calendars;

namespace MotCua.Rules.Plans;

/// <summary>
/// When a plan says the result comes (thời gian cam kết trả kết quả): <c>45 minutes</c>, <c>30-60 minutes</c>,
/// <c>2 working-hours</c>, <c>half-session</c>, <c>same-day</c>, or two of them joined by <c>or</c>. Minutes and hours are
/// working minutes; of a range, and of two, the later end is promised.
/// </summary>
/// <remarks>docs/law/promises.md</remarks>
public abstract record PlanTime
{
    private PlanTime()
    {
    }

    /// <summary>That many working minutes (phút làm việc), at most; of a range the text's lower end is kept to be read only.</summary>
    public sealed record Minutes(int AtLeast, int AtMost) : PlanTime
    {
        public override string ToString() => PlanTimeNotation.Write(AtLeast, AtMost, "minutes");

        public override Sentence InWords() => PlanTimeSteps.Range("{range} phút làm việc", AtLeast, AtMost);

        internal override PromisedTime From(DateTimeOffset start, WorkingCalendar calendar) => After(start, AtMost, PlanTimeSteps.Minutes(AtMost), calendar);
    }

    /// <summary>That many working hours of sixty working minutes (giờ làm việc).</summary>
    public sealed record Hours(int AtLeast, int AtMost) : PlanTime
    {
        public override string ToString() => PlanTimeNotation.Write(AtLeast, AtMost, "working-hours");

        public override Sentence InWords() => PlanTimeSteps.Range("{range} giờ làm việc", AtLeast, AtMost);

        internal override PromisedTime From(DateTimeOffset start, WorkingCalendar calendar) => After(start, AtMost * 60, PlanTimeSteps.Hours(AtMost), calendar);
    }

    /// <summary>Half the working minutes of the session the person stands in (nửa buổi), a broken minute rounded up.</summary>
    public sealed record HalfSession : PlanTime
    {
        public override string ToString() => PlanTimeNotation.HalfSession;

        public override Sentence InWords() => Sentence.Of("nửa buổi");

        internal override PromisedTime From(DateTimeOffset start, WorkingCalendar calendar)
        {
            var counted = calendar.CountsFrom(start);
            var session = calendar.SessionsOn(counted.Day()).First(session => session.Contains(counted.Clock()));
            return After(start, (session.Minutes + 1) / 2, PlanTimeSteps.HalfSession(session), calendar);
        }
    }

    /// <summary>By closing time (trong ngày); without a cut-off of the plan's own, the law's decides who is in time.</summary>
    public sealed record SameDay : PlanTime
    {
        public override string ToString() => PlanTimeNotation.SameDay;

        public override Sentence InWords() => Sentence.Of("trong ngày");

        internal override PromisedTime From(DateTimeOffset start, WorkingCalendar calendar)
        {
            var closing = calendar.ClosingOf(calendar.CountsFrom(start).Day());
            return new(closing, PlanTimeSteps.SameDay(closing));
        }
    }

    /// <summary>The text names two; the later one is promised.</summary>
    public sealed record EitherOf(PlanTime First, PlanTime Second) : PlanTime
    {
        public override string ToString() => $"{First}{PlanTimeNotation.Or}{Second}";

        public override Sentence InWords() => Sentence.Of("{first} hoặc {second}", ("first", First.InWords()), ("second", Second.InWords()));

        internal override PromisedTime From(DateTimeOffset start, WorkingCalendar calendar)
        {
            var (first, second) = (First.From(start, calendar), Second.From(start, calendar));
            return first.EndsAt >= second.EndsAt ? first : second;
        }
    }

    public static PlanTime Parse(string text) =>
        TryParse(text, out var time) ? time : throw new FormatException($"'{text}' is no time such as '30-60 minutes or half-session'.");

    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PlanTime? time)
    {
        time = PlanTimeNotation.Read(text ?? "");
        return time is not null;
    }

    /// <summary>As people read it: <c>30–60 phút làm việc hoặc nửa buổi</c>.</summary>
    public abstract Sentence InWords();

    /// <summary>When the time ends that begins at a moment; a moment outside the working sessions counts from the next one.</summary>
    internal abstract PromisedTime From(DateTimeOffset start, WorkingCalendar calendar);

    /// <summary>It has a figure, so that a file handed in late in the day may not fit any more.</summary>
    public bool IsMeasured => this is not SameDay and not EitherOf { First: SameDay } and not EitherOf { Second: SameDay };

    private static PromisedTime After(DateTimeOffset start, int minutes, Sentence length, WorkingCalendar calendar)
    {
        var endsAt = calendar.AddWorkingMinutes(start, minutes);
        return new(endsAt, PlanTimeSteps.Counted(start, length, endsAt));
    }
}

/// <summary>The end of a plan's time, with the step that counts it.</summary>
internal sealed record PromisedTime(DateTimeOffset EndsAt, ExplanationStep Step);
