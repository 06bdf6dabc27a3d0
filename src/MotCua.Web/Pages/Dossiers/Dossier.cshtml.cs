using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.People;
using MotCua.App.Reports;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Web.Infrastructure;
using MotCua.Web.Pages.Acts;

namespace MotCua.Web.Pages.Dossiers;

/// <summary>A file with its people, papers, promise and reasons, what has happened to it, and what can be done now.</summary>
public sealed class DossierPage(WriteGate gate, OfficeRead read, AccessLog log) : OfficePage(gate, read)
{
    public DossierView View { get; private set; } = null!;

    public Dossier Dossier => View.Dossier;

    public string HouseNumber => MotCua.Rules.Dossiers.HouseNumber.Of(Dossier.HouseOn, Dossier.HouseOrdinal).ToString();

    public StepProgress Progress => Dossier.Progress();

    public IReadOnlyList<StoryLine> Story { get; private set; } = [];

    public IEnumerable<PlacedForm> Forms => StepActs.For(Dossier, Me.Roles)
        .Select(form => PlacedForm.On(this, form, Links.Dossier(Dossier.DossierId), ("dossier_id", Dossier.DossierId), ("seen", Dossier.LastSequence), ("slip", Slip)));

    public PlacedForm Giving(DossierPaper paper) =>
        PlacedForm.On(this, ActForms.Of("return-original"), Links.Dossier(Dossier.DossierId), ("dossier_id", Dossier.DossierId), ("ordinal", paper.Ordinal));

    public async Task<IActionResult> OnGetAsync(long dossierId)
    {
        if (await DossierView.FindAsync(Read, Me.OfficeId, dossierId) is not { } view)
        {
            return NotFound();
        }

        _ = log.NoteAsync(Me, AccessKind.DossierOpened, dossierId);
        View = view;
        Story = await VisitStory.OfDossierAsync(Read, Me.OfficeId, dossierId);
        return Page();
    }

    /// <summary>Most files here never had a slip on paper: the return desk need not say so each time.</summary>
    private string Slip => Code.Of(Dossier.Slip == SlipState.Printed ? SlipAtHandOver.Returned : SlipAtHandOver.NeverGiven);
}
