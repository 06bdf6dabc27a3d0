using System.Globalization;
using MotCua.App.Offices;
using MotCua.App.Plans;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Plans;

namespace MotCua.Web.Pages.Plans;

/// <summary>What a new plan begins from (bắt đầu kế hoạch mới): a preset, a blank page, or a plan of the year before.</summary>
public static class PlanStart
{
    public const string Parameter = "tu";
    public const string Blank = "trong";

    /// <param name="planId">What the new plan will be called in the store.</param>
    /// <param name="source"><see cref="Blank"/>, the id of a plan of this office, or null for the preset of that id.</param>
    public static Verdict<ServicePlan> Of(string planId, string? source, OfficeTerms inForce, (Office Office, DateOnly Today) now)
    {
        if (source is null)
        {
            return PlanPresets.Find(planId);
        }

        var plan = source == Blank ? Empty(planId, now.Office, now.Today)
            : inForce.Adopted.LastOrDefault(adopted => adopted.Plan.Id == source) is { } adopted ? NextYear(adopted.Plan, planId, now.Today)
            : null;
        return plan is null ? PlanRefusals.NotAdopted(source) : PlanFile.Read(PlanFile.Write(plan), planId);
    }

    /// <summary>The first name that no plan here has yet.</summary>
    public static string FreeId(string wished, IReadOnlyCollection<string> taken) =>
        Enumerable.Range(1, taken.Count + 1).Select(number => number == 1 ? wished : string.Create(CultureInfo.InvariantCulture, $"{wished}-{number}")).First(id => !taken.Contains(id, StringComparer.Ordinal));

    public static string BlankId(DateOnly today) => string.Create(CultureInfo.InvariantCulture, $"ke-hoach-{today.Year}");

    /// <summary>Last year's name with next year behind it.</summary>
    public static string NextYearId(string planId, DateOnly today)
    {
        var words = planId.Split('-');
        var name = words[^1].Length == 4 && words[^1].All(char.IsAsciiDigit) ? string.Join('-', words[..^1]) : planId;
        return string.Create(CultureInfo.InvariantCulture, $"{name}-{today.Year + 1}");
    }

    private static ServicePlan Empty(string planId, Office office, DateOnly today) => new()
    {
        Id = planId,
        Name = "Kế hoạch mới",
        Place = new PlanPlace(office.Name, "", "", office.Name, office.UnitName),
        Days = PlanDays.EveryWorkingDay,
        From = today,
    };

    /// <summary>For the whole of next year, without the number and the day of a document not yet signed, and without what was only true of the old one.</summary>
    private static ServicePlan NextYear(ServicePlan plan, string planId, DateOnly today) => plan with
    {
        Id = planId,
        Document = PlanDocument.Unnumbered,
        From = new DateOnly(today.Year + 1, 1, 1),
        Until = new DateOnly(today.Year + 1, 12, 31),
        Stated = StatedFacts.None,
        Excerpts = [],
        Notes = [],
    };
}
