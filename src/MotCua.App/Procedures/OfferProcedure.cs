using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>Sets how the office offers a procedure (cài đặt thủ tục): offered or not, its limit, fee, writing, slip, cut-off and handler.</summary>
public sealed class OfferProcedure : IAct<OfferProcedureInput, ProcedureOffered>
{
    public async Task<Verdict<ProcedureOffered>> RunAsync(OfficeWrite office, OfferProcedureInput input, Actor actor)
    {
        if (!office.Terms.Procedure(input.Procedure, office.Today).IsGranted(out var procedure, out var refusal)
            || !RowOf(office, procedure.Version, input).IsGranted(out var row, out refusal)
            || !OfferedProcedure.Set(procedure.Version, row.ToSettings()).IsGranted(out var offered, out refusal))
        {
            return refusal;
        }

        if (await office.FindAsync<LocalProcedure>(row.ProcedureCode) is null)
        {
            office.Insert(row);
        }
        else
        {
            office.Update(row);
        }

        office.RaiseRevision();
        var entry = new ProcedureOffered(row.ProcedureCode, row.IsOffered, offered.Limit?.ToString());
        office.Record(entry);
        return entry;
    }

    private static Verdict<LocalProcedure> RowOf(OfficeWrite office, ProcedureVersion version, OfferProcedureInput input)
    {
        if (input.TimeLimit is { } limit && !Rules.Deadlines.TimeLimit.TryParse(limit, out _))
        {
            return ProcedureRefusals.LimitUnreadable(limit);
        }

        return new LocalProcedure
        {
            OfficeId = office.OfficeId,
            ProcedureCode = version.Code.ToString(),
            IsOffered = input.Offered,
            TimeLimit = input.TimeLimit,
            Fee = input.Fee,
            WritingExtent = input.Writing,
            WritingReason = input.WritingReason,
            SlipByLaw = input.SlipByLaw,
            CutOffEffect = input.CutOffEffect,
            AfterSupplement = input.AfterSupplement,
            HandlerId = input.HandlerId,
            ConfirmedOn = input.Confirmed ? office.Today : null,
            LastSequence = office.Sequence,
        };
    }
}

/// <summary>Everything the office sets; what is left out goes back to the law's own rule.</summary>
public sealed record OfferProcedureInput
{
    /// <summary>Code or name.</summary>
    public required string Procedure { get; init; }
    public bool Offered { get; init; } = true;

    /// <summary>As <c>3wd</c>; never longer than a sure legal limit.</summary>
    public string? TimeLimit { get; init; }

    /// <summary>Đồng for one file.</summary>
    public long? Fee { get; init; }
    public WritingExtent? Writing { get; init; }
    public string? WritingReason { get; init; }
    public SlipByLaw? SlipByLaw { get; init; }
    public CutOffEffect? CutOffEffect { get; init; }
    public AfterSupplement? AfterSupplement { get; init; }
    public long? HandlerId { get; init; }

    /// <summary>Somebody of the office has checked the facts: "chưa kiểm chứng" is no longer printed.</summary>
    public bool Confirmed { get; init; }
}
