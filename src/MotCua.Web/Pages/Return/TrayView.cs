using MotCua.App.Pagers;
using MotCua.Web.Infrastructure;
using MotCua.Web.Pages.Acts;

namespace MotCua.Web.Pages.Return;

/// <summary>The tray of pagers (khay thẻ rung) and what can be done with one that is lent.</summary>
public sealed record TrayView(OfficePage Page, IReadOnlyList<PagerInTray> Pagers, DateOnly Today)
{
    private static readonly string[] OfLentPager = ["ring-pager", "return-pager", "report-pager-lost"];

    public IEnumerable<PlacedForm> Forms(PagerInTray pager) =>
        OfLentPager.Select(act => PlacedForm.On(Page, ActForms.Of(act), Page.Links.Return, ("number", pager.Number)));

    public PlacedForm Noting(PagerInTray pager) => PlacedForm.On(Page, ActForms.Of("note-pager"), Page.Links.Return, ("number", pager.Number));
}
