using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Files;
using MotCua.App.People;
using MotCua.App.Results;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Web.Infrastructure;
using MotCua.Web.Pages.Acts;

namespace MotCua.Web.Pages.Signing;

/// <summary>One file before the signer: its papers at the left, what is to be signed at the right, and who waits for it.</summary>
public sealed class SigningItemPage(WriteGate gate, OfficeRead read, OfficeClock clock, AccessLog log) : OfficePage(gate, read)
{
    public DossierView View { get; private set; } = null!;

    public string HouseNumber => MotCua.Rules.Dossiers.HouseNumber.Of(View.Dossier.HouseOn, View.Dossier.HouseOrdinal).ToString();

    public WaitingResult Row { get; private set; } = null!;

    /// <summary>From 1, in the order of the list.</summary>
    public int Place { get; private set; }

    public int Count { get; private set; }

    public WaitingResult? Before { get; private set; }

    public WaitingResult? After { get; private set; }

    public DateTimeOffset MadeAt => clock.Now;

    public Draft? Draft { get; private set; }

    /// <summary>All that was kept besides drafts.</summary>
    public IReadOnlyList<KeptFile> Papers { get; private set; } = [];

    public IReadOnlyList<KeptFile> Drafts { get; private set; } = [];

    public IEnumerable<OpenDossier> Others { get; private set; } = [];

    /// <summary>The next file, else the one before, else the list.</summary>
    public string GoesOn => (After ?? Before) is { } other ? Links.SigningOf(other.DossierId) : Links.Signing;

    public IEnumerable<(Sentence Part, string? Who, DateTimeOffset At)> Hands =>
        from hand in new[]
        {
            (Sentence.Of("Thẩm tra"), Draft?.ExaminedBy, Draft?.ExaminedAt), (Sentence.Of("Dự thảo"), Draft?.ProposedBy, Draft?.ProposedAt), (Sentence.Of("Ký nháy"), Draft?.ReviewedBy, Draft?.ReviewedAt),
        }
        where hand.Item3 is not null
        select (hand.Item1, hand.Item2, hand.Item3!.Value);

    public PlacedForm Signing => PlacedForm.On(this, ActForms.Of("sign-result"), GoesOn, ("dossier_id", View.Dossier.DossierId), ("seen", View.Dossier.LastSequence));

    /// <summary>To whoever did the step before; only the reason is asked.</summary>
    public PlacedForm SendingBack => PlacedForm.On(this, ActForms.SendBackWithReason, GoesOn, ("dossier_id", View.Dossier.DossierId), ("seen", View.Dossier.LastSequence), ("to_step", Code.Of(StepBefore)));

    private ProcessingStep StepBefore => View.Dossier.Progress().Done.LastOrDefault(step => step is ProcessingStep.Examine or ProcessingStep.Draft, ProcessingStep.Examine);

    public int MinutesSince(DateTimeOffset moment) => (int)(clock.Now - moment).TotalMinutes;

    public async Task<IActionResult> OnGetAsync(long dossierId)
    {
        var waiting = await SigningList.ReadAsync(Read, (Me.OfficeId, clock.Today), Me.AccountId);
        var at = waiting.ToList().FindIndex(row => row.DossierId == dossierId);
        if (at < 0)
        {
            // Signed or sent back meanwhile: the list says what is left.
            return await Read.FindAsync<Dossier>(Me.OfficeId, dossierId) is null ? NotFound() : Redirect(Links.Signing);
        }

        (Row, Place, Count) = (waiting[at], at + 1, waiting.Count);
        (Before, After) = (waiting.ElementAtOrDefault(at - 1), waiting.ElementAtOrDefault(at + 1));
        View = (await DossierView.FindAsync(Read, Me.OfficeId, dossierId))!;
        Draft = await Draft.FindAsync(Read, Me.OfficeId, dossierId);
        Others = (await OpenDossiers.ReadAsync(Read, (Me.OfficeId, clock.Now), Me.AccountId))[dossierId];
        var files = await DossierFiles.ReadAsync(Read, Me.OfficeId, dossierId);
        (Papers, Drafts) = ([.. files.Where(file => file.Subject != FileSubject.Draft)], [.. files.Where(file => file.Subject == FileSubject.Draft)]);
        _ = log.NoteAsync(Me, AccessKind.DossierOpened, dossierId);
        return Page();
    }
}
