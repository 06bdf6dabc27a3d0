using MotCua.App.Offices;
using MotCua.App.Terms;
using MotCua.Rules.Money;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;
using MotCua.Rules.Slips;

namespace MotCua.App.Reports;

/// <summary>The list a plan has posted (bảng niêm yết của kế hoạch): its procedures out of the catalogue, as they are offered here.</summary>
public static class ProcedurePosters
{
    /// <summary>A plan for whatever is received names nothing that could be posted.</summary>
    public static bool HasPoster(this ServicePlan plan) => plan.Procedures.Rows.Count > 0;

    public static ProcedurePoster Of(Office office, OfficeTerms terms, ServicePlan plan, DateOnly on) => new()
    {
        Head = SheetHeads.Of(office, on),
        Plan = plan.Name,
        Days = plan.Days.Written().ToString(),
        Procedures = [.. Rows(terms, plan, on).OrderBy(row => row.Field, StringComparer.Ordinal)],
    };

    private static IEnumerable<PostedProcedure> Rows(OfficeTerms terms, ServicePlan plan, DateOnly on)
    {
        foreach (var written in plan.Procedures.Rows.Select(row => row.Code?.ToString() ?? row.Wording))
        {
            // What nobody has matched with a code yet is posted in the plan's own words.
            yield return terms.Procedure(written, on).IsGranted(out var offered, out _) ? Row(plan, offered, on) : new PostedProcedure { Name = written };
        }
    }

    private static PostedProcedure Row(ServicePlan plan, OfferedProcedure offered, DateOnly on) => new()
    {
        Field = offered.Version.Field,
        Name = offered.Name,
        Limit = offered.Limit is { } limit ? limit.InWords() + (offered.LimitIsVerified(on) ? "" : ProcedurePoster.Unverified) : null,
        Fee = Fee(offered),
        Papers = [.. offered.Version.Papers.Select(paper => paper.Name).Distinct(StringComparer.Ordinal)],
        IsWrittenForYou = plan.Procedures.IsWrittenForYou(offered.Code),
        IsDoneToday = plan.Procedures.IsDoneToday(offered.Code),
    };

    private static string? Fee(OfferedProcedure offered)
    {
        if (offered.Local.Fee is { } own)
        {
            return own == 0 ? SheetWords.Free : Dong.Written(own);
        }

        var published = offered.Version.Fees.Select(fee => fee.Amount is 0 ? SheetWords.Free : fee.Amount is { } amount ? Dong.Written(amount) + (fee.Per.Length > 0 ? " / " + fee.Per : "") : fee.Text)
            .Where(words => words.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return published.Count > 0 ? string.Join("; ", published) : null;
    }
}
