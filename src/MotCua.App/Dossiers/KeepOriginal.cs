using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>Keeps an original until the return (giữ bản chính): it is written on slip 01, which is given now if it was not.</summary>
public sealed class KeepOriginal : IAct<KeepOriginalInput, OriginalKept>
{
    private const int LongestName = 300;

    public async Task<Verdict<OriginalKept>> RunAsync(OfficeWrite office, KeepOriginalInput input, Actor actor)
    {
        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal))
        {
            return refusal;
        }

        if (dossier.ClosedAt is not null)
        {
            return DossierRefusals.Closed();
        }

        if (string.IsNullOrWhiteSpace(input.Name) || input.Name.Length > LongestName)
        {
            return DossierRefusals.PaperUnreadable();
        }

        var papers = await office.PapersAsync(dossier.DossierId);
        var slip = await office.ReceiptSlipAsync(dossier.DossierId);
        var ordinal = papers.Count + 1;
        office.Insert(new DossierPaper
        {
            OfficeId = office.OfficeId,
            DossierId = dossier.DossierId,
            Ordinal = ordinal,
            Name = input.Name.Trim().Normalize(),
            Originals = 1,
            Copies = 0,
            KeptAt = office.Now,
            LastSequence = office.Sequence,
        });
        var number = slip is null ? office.IssueSlip(dossier, SlipForm.Receipt01, SlipReason.OriginalKept) : slip.Number;
        office.Update((slip is null ? dossier.WithPaperSlip(office.Now) : dossier) with { LastSequence = office.Sequence });
        var kept = new OriginalKept(ordinal, number, slip is null) { VisitId = dossier.VisitId, DossierId = dossier.DossierId };
        office.Record(kept);
        return kept;
    }
}

public sealed record KeepOriginalInput(long DossierId, string Name, long? Seen = null);
