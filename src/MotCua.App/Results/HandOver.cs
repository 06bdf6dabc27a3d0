using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Rules.People;

namespace MotCua.App.Results;

/// <summary>Hands a ready result to whoever may take it (trả kết quả); who that was stands in the hand-over book, not in the ledger.</summary>
public sealed class HandOver : IAct<HandOverInput, ResultHandedOver>
{
    public async Task<Verdict<ResultHandedOver>> RunAsync(OfficeWrite office, HandOverInput input, Actor actor)
    {
        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal))
        {
            return refusal;
        }

        if (await RefusedAsync(office, dossier, input) is { } refused)
        {
            return refused;
        }

        if (!LineOf(office, dossier, input, actor).IsGranted(out var line, out refusal))
        {
            return refusal;
        }

        var visit = await office.EndingVisitAsync(dossier);
        office.Insert(line with { HandOverId = office.NextId(Series.HandOver) });
        if (visit is not null)
        {
            office.Update(visit with { ClosedAt = office.Now, LastSequence = office.Sequence });
        }

        var promise = dossier.Judged(dossier.ReadyAt ?? office.Now);
        office.Update(dossier with
        {
            State = DossierState.Returned,
            Holder = Holder.Nobody,
            Shelf = null,
            HolderId = null,
            HolderSinceAt = office.Now,
            ReturnedAt = office.Now,
            ClosedAt = office.Now,
            Promise = promise,
            LastSequence = office.Sequence,
        });
        var handed = new ResultHandedOver(dossier.ProcedureCode, line.Relation, line.Slip, visit is not null)
        {
            VisitId = dossier.VisitId,
            DossierId = dossier.DossierId,
            Decided = promise == dossier.Promise ? null : promise,
        };
        office.Record(handed);
        return handed;
    }

    private static async Task<Refusal?> RefusedAsync(OfficeWrite office, Dossier dossier, HandOverInput input)
    {
        var progress = dossier.Progress();
        if (dossier.State != DossierState.Completed || !progress.IsReady)
        {
            return ResultRefusals.NotReady(dossier.State);
        }

        if (progress.Order.SignsAtHandOver && office.PartiesMissing(dossier, input.Present) is { } missing)
        {
            return missing;
        }

        if (!progress.IsComplete)
        {
            return ResultRefusals.PartiesHaveNotSigned();
        }

        var kept = await office.ListAsync(
            "select ordinal from dossier_papers where office_id = $1 and dossier_id = $2 and kept_at is not null and returned_at is null order by ordinal",
            row => row.Long("ordinal"),
            office.OfficeId,
            dossier.DossierId);
        return kept.Count > 0 ? ResultRefusals.OriginalsKept(kept.Count) : null;
    }

    private static Verdict<HandOverLine> LineOf(OfficeWrite office, Dossier dossier, HandOverInput input, Actor actor)
    {
        var collector = new Collector
        {
            Relation = input.Relation,
            Authorisation = input.Authorisation,
            IdentityChecked = input.IdentityChecked,
            Slip = input.Slip ?? (dossier.Slip == SlipState.Printed ? SlipAtHandOver.NotShown : SlipAtHandOver.NeverGiven),
        };
        if (!collector.MayCollect(dossier.Progress().Order.SignsAtHandOver).IsGranted(out _, out var refusal))
        {
            return refusal;
        }

        if (!CollectorOf(input).IsGranted(out var who, out refusal))
        {
            return refusal;
        }

        return new HandOverLine
        {
            OfficeId = office.OfficeId,
            HandOverId = 0,
            DossierId = dossier.DossierId,
            HandedAt = office.Now,
            HandedBy = actor.AccountId,
            Relation = collector.Relation,
            Authorisation = collector.Authorisation,
            Slip = collector.Slip,
            CollectorName = who.Name,
            CollectorIdentity = who.Identity,
            LastSequence = office.Sequence,
        };
    }

    // The applicant's own name and number stand in the dossier already.
    private static Verdict<CollectorSeen> CollectorOf(HandOverInput input)
    {
        if (input.Relation == CollectorRelation.Applicant)
        {
            return new CollectorSeen(null, null);
        }

        if (string.IsNullOrWhiteSpace(input.CollectorName))
        {
            return ResultRefusals.CollectorNameMissing();
        }

        return IdentityNumber.Parse(input.CollectorIdentity).IsGranted(out var number, out var refusal)
            ? new CollectorSeen(input.CollectorName.Trim().Normalize(), number.ToString())
            : refusal;
    }

    private sealed record CollectorSeen(string? Name, string? Identity);
}

public sealed record HandOverInput
{
    public required long DossierId { get; init; }
    public CollectorRelation Relation { get; init; }
    public AuthorisationPaper Authorisation { get; init; }
    public required bool IdentityChecked { get; init; }

    /// <summary>What became of a printed receipt slip; left out where none was printed.</summary>
    public SlipAtHandOver? Slip { get; init; }

    /// <summary>Name and twelve-digit number from the card, when it is not the applicant.</summary>
    public string? CollectorName { get; init; }
    public string? CollectorIdentity { get; init; }

    /// <summary>How many of the parties stand at the desk.</summary>
    public int Present { get; init; } = 1;
    public long? Seen { get; init; }
}
