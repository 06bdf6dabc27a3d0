using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Days;

/// <summary>Says why a dossier has no official code yet (giải trình chưa có mã hồ sơ), so that the day can be closed; the code is entered when it comes.</summary>
public sealed class ExplainMissingCode : IAct<ExplainMissingCodeInput, MissingCodeExplained>
{
    public async Task<Verdict<MissingCodeExplained>> RunAsync(OfficeWrite office, ExplainMissingCodeInput input, Actor actor)
    {
        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal))
        {
            return refusal;
        }

        if (dossier.OfficialCode is { } code)
        {
            return DossierRefusals.CodeKnown(code);
        }

        if (string.IsNullOrWhiteSpace(input.Reason))
        {
            return DayRefusals.ReasonMissing();
        }

        if (await office.FindAsync<MissingCode>(dossier.DossierId) is not null)
        {
            return DayRefusals.ExplainedAlready();
        }

        office.Insert(new MissingCode { OfficeId = office.OfficeId, DossierId = dossier.DossierId, ExplainedAt = office.Now, ExplainedBy = actor.AccountId, LastSequence = office.Sequence });
        office.Update(dossier with { LastSequence = office.Sequence });
        var explained = new MissingCodeExplained(office.Remark("reason", input.Reason)) { VisitId = dossier.VisitId, DossierId = dossier.DossierId };
        office.Record(explained);
        return explained;
    }
}

public sealed record ExplainMissingCodeInput(long DossierId, string Reason, long? Seen = null);
