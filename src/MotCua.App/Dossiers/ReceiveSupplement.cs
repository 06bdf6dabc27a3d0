using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Procedures;

namespace MotCua.App.Dossiers;

/// <summary>Takes in what was asked for (nhận hồ sơ bổ sung): the clock goes on where it stood, or the limit starts anew, as the procedure has it.</summary>
public sealed class ReceiveSupplement : IAct<ReceiveSupplementInput, SupplementReceived>
{
    private const int Most = 50;
    private const int LongestName = 300;

    public async Task<Verdict<SupplementReceived>> RunAsync(OfficeWrite office, ReceiveSupplementInput input, Actor actor)
    {
        if (await office.IsClockDoubtedAsync())
        {
            return DossierRefusals.ClockDoubted();
        }

        if (!(await office.StandstillAsync(input.DossierId, input.Seen, DossierState.Processing)).IsGranted(out var standstill, out var refusal))
        {
            return refusal;
        }

        if (standstill.Dossier.State != DossierState.SupplementRequested)
        {
            return Refusals.DossierStateStep(standstill.Dossier.State, DossierState.Processing);
        }

        if (input.Papers.Count > Most || input.Papers.Any(paper => string.IsNullOrWhiteSpace(paper) || paper.Length > LongestName))
        {
            return DossierRefusals.PaperUnreadable();
        }

        var papers = await office.PapersAsync(input.DossierId);
        var clock = ClockOf(office, standstill.Dossier);
        var after = office.GoOn(standstill, anew: clock == AfterSupplement.Restart);
        for (var i = 0; i < input.Papers.Count; i++)
        {
            office.Insert(new DossierPaper
            {
                OfficeId = office.OfficeId,
                DossierId = after.DossierId,
                Ordinal = papers.Count + i + 1,
                Name = input.Papers[i].Trim().Normalize(),
                Originals = 1,
                Copies = 0,
                LastSequence = office.Sequence,
            });
        }

        var received = new SupplementReceived(input.Papers.Count, clock, after.Holder) { VisitId = after.VisitId, DossierId = after.DossierId, DueAt = after.DueCurrentAt };
        office.Record(received);
        return received;
    }

    /// <summary>By the version the file was received under, and the office's own setting.</summary>
    private static AfterSupplement ClockOf(OfficeWrite office, Dossier dossier) =>
        office.Terms.Procedure(dossier.ProcedureCode, dossier.ReceivedAt.Day()).IsGranted(out var procedure, out _) ? procedure.AfterSupplement : AfterSupplement.Resume;
}

public sealed record ReceiveSupplementInput
{
    public required long DossierId { get; init; }

    /// <summary>What was brought, one name a paper; they are added to the file's papers.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    public long? Seen { get; init; }
}
