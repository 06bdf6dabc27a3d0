using MotCua.Rules.Calendars;

namespace MotCua.Rules.Plans;

/// <summary>How the end of a plan's time is told.</summary>
internal static class PlanTimeSteps
{
    public static Sentence Minutes(int minutes) => Sentence.Of("{minutes} phút làm việc", ("minutes", minutes));

    public static Sentence Hours(int hours) => Sentence.Of("{hours} giờ làm việc", ("hours", hours));

    public static Sentence Range(string template, int atLeast, int atMost) => Sentence.Of(
        template,
        ("range", atLeast == atMost ? $"{atMost}" : $"{atLeast}–{atMost}"));

    public static Sentence HalfSession(OfficeSession session) => Sentence.Of(
        "nửa buổi {session}, tức {minutes} phút làm việc",
        ("session", session.ToString()),
        ("minutes", (session.Minutes + 1) / 2));

    public static ExplanationStep Counted(DateTimeOffset start, Sentence length, DateTimeOffset endsAt) => ExplanationStep.Of(
        "plan-time-counted",
        "Kế hoạch hứa {length}, tính từ {start}: xong lúc {ends_at}.",
        ("length", length),
        ("start", start),
        ("ends_at", endsAt));

    public static ExplanationStep SameDay(DateTimeOffset closing) => ExplanationStep.Of(
        "plan-time-same-day",
        "Kế hoạch hứa trả trong ngày: chậm nhất {closing}.",
        ("closing", closing));
}
