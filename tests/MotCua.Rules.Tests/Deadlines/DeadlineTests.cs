using MotCua.Rules.Calendars;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Deadlines;

public sealed class DeadlineTests
{
    public static LawTable Cases => new("deadlines.csv");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_deadline_falls_where_the_table_of_law_has_it(LawRow row)
    {
        var deadline = Read(row);
        var arithmetic = string.Join('\n', deadline.Steps);
        deadline.EffectiveStart.ShouldBe(row.Moment("counts_from"), arithmetic);
        deadline.DueOriginal.ShouldBe(row.Moment("due_original"), arithmetic);
        deadline.DueCurrent.ShouldBe(row.OrNull("due_current") is { } due ? Reading.MomentFrom(due) : null, arithmetic);
        deadline.IsSuspended.ShouldBe(row.OrNull("due_current") is null);
    }

    [Fact]
    public void The_same_moment_read_in_another_offset_has_the_same_deadline()
    {
        var limit = TimeLimit.Parse("3wd");
        var utc = new DateTimeOffset(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);
        var deadline = Deadline.Of(utc, limit, CutOff.For(limit), [], WorkingCalendar.Default);
        deadline.ReceivedAt.ShouldBe(Reading.MomentFrom("2026-11-20T09:00"));
        deadline.ReceivedAt.Offset.ShouldBe(OfficeTime.Offset);
        deadline.DueOn.ShouldBe(new(2026, 11, 26));
    }

    [Theory]
    [InlineData("2019-12-31T09:00", "2026-11-24T09:00", false)]
    [InlineData("9999-12-31T09:00", "2026-11-24T09:00", false)]
    [InlineData("2026-11-20T09:00", "9999-12-31T09:00", false)]
    [InlineData("2020-01-02T09:00", "2026-11-24T09:00", true)]
    [InlineData("2050-12-31T16:00", "2050-12-31T16:30", true)]
    public void A_typed_moment_outside_the_covered_years_is_refused(string receivedAt, string pausedUntil, bool isGranted)
    {
        var limit = TimeLimit.Parse($"{TimeLimit.Longest}wd");
        var pause = new Suspension(Reading.MomentFrom("2020-01-03T09:00"), Reading.MomentFrom(pausedUntil));
        Deadline.Asked(Reading.MomentFrom(receivedAt), limit, CutOff.For(limit), [pause], WorkingCalendar.Default)
            .IsGranted(out _, out var refusal).ShouldBe(isGranted);
        (refusal?.Code).ShouldBe(isGranted ? null : "calendar-year-unknown");
    }

    private static Deadline Read(LawRow row)
    {
        var limit = TimeLimit.Parse(row["limit"]);
        var byDefault = CutOff.For(limit);
        var cutOff = new CutOff(
            row.OrNull("cut_off") is { } at ? TimeOnly.Parse(at, System.Globalization.CultureInfo.InvariantCulture) : byDefault.At,
            row.OrNull("effect") is { } effect ? Code.Parse<CutOffEffect>(effect) : byDefault.Effect);
        return Deadline.Of(row.Moment("received"), limit, cutOff, [.. Pauses(row)], OfficeDays.Calendar(row.OrNull("office_days")));
    }

    private static IEnumerable<Suspension> Pauses(LawRow row) =>
        from pause in row["pauses"].Split(';', StringSplitOptions.RemoveEmptyEntries)
        let ends = pause.Split('/')
        select new Suspension(Reading.MomentFrom(ends[0]), ends[1].Length == 0 ? null : Reading.MomentFrom(ends[1]));
}
