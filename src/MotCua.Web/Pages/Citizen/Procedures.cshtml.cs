using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Terms;
using MotCua.Rules.Procedures;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Citizen;

/// <summary>What can be done here: the procedures by field, or those found by a few letters with or without accents.</summary>
public sealed class ProceduresPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : OfficePage(gate, read)
{
    public string Asked { get; private set; } = "";

    public string Field { get; private set; } = "";

    public IReadOnlyList<(string Field, int Count)> Fields { get; private set; } = [];

    /// <summary>Found by words or field, ordered by name; empty while nothing is asked for.</summary>
    public IReadOnlyList<ProcedureVersion> Found { get; private set; } = [];

    public async Task OnGetAsync([FromQuery(Name = "tim")] string? words, [FromQuery(Name = "linh-vuc")] string? field)
    {
        (Asked, Field) = (words?.Trim() ?? "", field ?? "");
        var catalogue = (await terms.OfAsync(Office!)).Catalogue;
        var inForce = catalogue.Versions.Where(version => version.IsInForce(clock.Today)).ToList();
        Fields = [.. inForce.GroupBy(version => version.Field, StringComparer.Ordinal).Select(group => (group.Key, group.Count())).OrderBy(group => group.Key, StringComparer.Ordinal)];
        Found = Asked.Length > 0 ? catalogue.Search(Asked, clock.Today)
            : Field.Length > 0 ? [.. inForce.Where(version => version.Field == Field).OrderBy(version => version.Name, StringComparer.Ordinal)]
            : [];
    }
}
