using MotCua.Rules.Calendars;

namespace MotCua.Rules.Plans;

/// <summary>
/// When people staff the ballot (lấy phiếu mức độ hài lòng). The ballot itself is open at all hours; a sitting only says
/// when someone hands the paper out.
/// </summary>
public sealed record BallotSittings
{
    public required IReadOnlyList<OfficeSession> Sittings { get; init; }

    /// <summary>The first month the text states.</summary>
    public required StatedDate StatedFrom { get; init; }

    /// <summary>The last month the text states, included.</summary>
    public required StatedDate StatedUntil { get; init; }

    /// <summary>The stated months come again every year as long as the plan runs.</summary>
    public bool EveryYear { get; init; }

    /// <summary>Whole years by which the stated period must move so that it does not begin before the plan's own document.</summary>
    public int YearsLate(PlanDocument document)
    {
        if (document.Issued is not { } issued)
        {
            return 0;
        }

        var years = 0;
        while (StatedFrom.AddYears(years).IsBefore(issued))
        {
            years++;
        }

        return years;
    }

    /// <summary>Whether ballots are staffed on a day, the stated period read as <see cref="YearsLate"/> says.</summary>
    public bool AreHeldOn(DateOnly day, PlanDocument document)
    {
        var late = YearsLate(document);
        var from = StatedFrom.AddYears(late);
        var until = StatedUntil.AddYears(late);
        var years = EveryYear ? Math.Max(0, day.Year - from.Earliest.Year) : 0;
        return IsWithin(day, from.AddYears(years), until.AddYears(years)) || (years > 0 && IsWithin(day, from.AddYears(years - 1), until.AddYears(years - 1)));
    }

    private static bool IsWithin(DateOnly day, StatedDate from, StatedDate until) => from.Earliest <= day && day <= until.Latest;
}
