using MotCua.App.Data;
using MotCua.App.Procedures;
using MotCua.App.Terms;
using MotCua.Rules.Procedures;

namespace MotCua.Web.Pages.Counter;

/// <summary>Which procedures an officer may mean (chọn thủ tục): by code, by words or by first letters, those received most before the others.</summary>
public static class ProcedureChoice
{
    /// <summary>As many as there are digits to choose them by.</summary>
    private const int Most = 9;

    /// <summary>Nothing sought: those received most.</summary>
    public static async Task<IReadOnlyList<ProcedureVersion>> ReadAsync(IRows rows, OfficeTerms terms, (int OfficeId, DateOnly Today) office, string? sought)
    {
        var often = await OftenReceived.ReadAsync(rows, office.OfficeId, office.Today);
        var rank = often.Index().ToDictionary(one => one.Item, one => one.Index);
        return string.IsNullOrWhiteSpace(sought)
            ? [.. often.Select(code => terms.Catalogue.InForce(code, office.Today).IsGranted(out var version, out _) ? version : null).OfType<ProcedureVersion>().Distinct().Take(Most)]
            : [.. terms.Catalogue.Search(sought, office.Today).OrderBy(version => rank.GetValueOrDefault(version.Code, int.MaxValue)).Take(Most)];
    }
}
