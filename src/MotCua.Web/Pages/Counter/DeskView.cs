using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.App.Terms;
using MotCua.Rules.Queueing;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Counter;

/// <summary>What the desk's two screens share (bàn tiếp nhận): the line on the left, and the bar of whoever is served.</summary>
/// <param name="Chosen">The ticket whose form was sent and refused; 0 for none.</param>
/// <param name="Reason">What was typed there.</param>
public sealed record DeskView(OfficePage Page, DeskState State, IReadOnlyList<Priority> Priorities, long Chosen = 0, string? Reason = null)
{
    /// <summary>Where somebody waits for a person.</summary>
    public IReadOnlyList<OpenHelp> Help { get; init; } = [];

    /// <summary>What is still to be done for the file taken in last; null where whoever is served has none.</summary>
    public AfterReceipt? After { get; init; }

    public static async Task<DeskView> ReadAsync(OfficePage page, OfficeRead read, OfficeTerms terms, DateOnly today)
    {
        var office = (page.Me.OfficeId, today);
        var state = await DeskState.ReadAsync(read, terms, office, page.Me.DeskId);
        return new(page, state, terms.Priorities)
        {
            Help = await HelpCall.OpenAsync(read, page.Me.OfficeId),
            After = page.May("dossier-screen") ? await AfterReceipt.ReadAsync(read, terms, office, state) : null,
        };
    }

    /// <summary>Where an act on the line or on whoever is served is sent, from whichever screen.</summary>
    public string Does(string handler) => $"{DoesAt}?handler={handler}";

    /// <summary>Whether whoever sits here may do or open it: volunteers sit at the scribe's table too.</summary>
    public bool May(string row) => Permissions.Shipped.Allows(row, Roles);

    public Roles Roles { get; init; } = Page.Me.Roles;

    /// <summary>The page that does what is pressed here.</summary>
    public string DoesAt { get; init; } = Page.Links.Desk;
}
