using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Files;
using MotCua.App.People;
using MotCua.App.Pagers;
using MotCua.App.Reports;
using MotCua.App.Results;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Web.Infrastructure;
using MotCua.Web.Pages.Acts;

namespace MotCua.Web.Pages.Dossiers;

/// <summary>A file with its people, papers, promise and reasons, what has happened to it, and what can be done now.</summary>
public sealed class DossierPage(WriteGate gate, OfficeRead read, AccessLog log, OfficeClock clock) : OfficePage(gate, read)
{
    private static readonly string[] PagerActs = ["ring-pager", "return-pager", "report-pager-lost"];

    public DossierView View { get; private set; } = null!;

    public Dossier Dossier => View.Dossier;

    public string HouseNumber => MotCua.Rules.Dossiers.HouseNumber.Of(Dossier.HouseOn, Dossier.HouseOrdinal).ToString();

    public StepProgress Progress => Dossier.Progress();

    public IReadOnlyList<StoryLine> Story { get; private set; } = [];

    public IEnumerable<PlacedForm> Forms => ToApplicant.Concat(StepActs.For(Dossier, Me.Roles)
        .Select(form => PlacedForm.On(this, form, Links.Dossier(Dossier.DossierId), ("dossier_id", Dossier.DossierId), ("seen", Dossier.LastSequence), ("slip", Code.Of(HandOverForms.At(Dossier.Slip))))));

    /// <summary>Whoever stands at the return desk is mostly the applicant.</summary>
    private IEnumerable<PlacedForm> ToApplicant => Dossier is { Holder: Holder.ReturnDesk, ClosedAt: null } && !Progress.Order.SignsAtHandOver && May("hand-over")
        ? [HandOverForms.ToApplicant(this, Dossier.DossierId, Dossier.Slip, Links.Dossier(Dossier.DossierId), Dossier.LastSequence)]
        : [];

    public PlacedForm Giving(DossierPaper paper) =>
        PlacedForm.On(this, ActForms.Of("return-original"), Links.Dossier(Dossier.DossierId), ("dossier_id", Dossier.DossierId), ("ordinal", paper.Ordinal));

    /// <summary>Slip 01 as it was given, by whomever; null while it was left out.</summary>
    public IssuedSlip? Receipt => View.Slips.LastOrDefault(slip => slip is { Form: SlipForm.Receipt01, VoidedAt: null });

    /// <summary>How the file stands, in words to paste into a message.</summary>
    public string Standing => StandingWords.Of(Dossier, Office!.UnitName).ToString();

    /// <summary>The pager in the visitor's hands; it comes back with the hand-over.</summary>
    public PagerInTray? Pager { get; private set; }

    public IEnumerable<PlacedForm> PagerForms => Pager is { } pager
        ? PagerActs.Select(act => PlacedForm.On(this, ActForms.Of(act), Links.Dossier(Dossier.DossierId), ("number", pager.Number)))
        : [];

    /// <summary>Who collected the result; null while nobody has.</summary>
    public HandedOver? Handed { get; private set; }

    public int Scans { get; private set; }

    public DateTimeOffset MadeAt => clock.Now;

    /// <summary>Who else has this file before them.</summary>
    public IEnumerable<OpenDossier> Others { get; private set; } = [];

    /// <summary>The page was left: nobody needs to be asked any more.</summary>
    /// <param name="made">When the page was made, in milliseconds of the Unix clock; from then until now.</param>
    public async Task<IActionResult> OnPostLeftAsync(long dossierId, [FromForm] long made)
    {
        if (made < 0 || made > clock.Now.ToUnixTimeMilliseconds() + 1 || await Read.FindAsync<Dossier>(Me.OfficeId, dossierId) is null)
        {
            return NotFound();
        }

        await log.NoteLeftAsync(Me, dossierId, DateTimeOffset.FromUnixTimeMilliseconds(made));
        return new NoContentResult();
    }

    public async Task<IActionResult> OnGetAsync(long dossierId)
    {
        if (await DossierView.FindAsync(Read, Me.OfficeId, dossierId) is not { } view)
        {
            return NotFound();
        }

        _ = log.NoteAsync(Me, AccessKind.DossierOpened, dossierId);
        View = view;
        Handed = await HandedOver.FindAsync(Read, Me.OfficeId, dossierId);
        Scans = (await DossierFiles.ReadAsync(Read, Me.OfficeId, dossierId)).Count;
        Others = (await OpenDossiers.ReadAsync(Read, (Me.OfficeId, clock.Now), Me.AccountId))[dossierId];
        Story = await VisitStory.OfDossierAsync(Read, Me.OfficeId, dossierId);
        Pager = (await PagerTray.ReadAsync(Read, Me.OfficeId)).FirstOrDefault(pager => pager.VisitId is { } visit && visit == Dossier.VisitId);
        return Page();
    }
}
