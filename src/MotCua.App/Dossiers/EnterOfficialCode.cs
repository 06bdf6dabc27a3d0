using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>Enters the code that the official system gave (nhập mã hồ sơ); a wrong one is put right by a correction.</summary>
public sealed class EnterOfficialCode : IAct<EnterOfficialCodeInput, OfficialCodeEntered>
{
    public async Task<Verdict<OfficialCodeEntered>> RunAsync(OfficeWrite office, EnterOfficialCodeInput input, Actor actor)
    {
        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal)
            || !DossierCode.Parse(input.Code, office.Today).IsGranted(out var code, out refusal))
        {
            return refusal;
        }

        if (dossier.OfficialCode is { } known)
        {
            return DossierRefusals.CodeKnown(known);
        }

        if (await office.OwnerOfCodeAsync(code.ToString()) is { } owner)
        {
            return DossierRefusals.CodeTaken(code.ToString(), owner);
        }

        office.Update(dossier with { OfficialCode = code.ToString(), OfficialCodeAt = office.Now, LastSequence = office.Sequence });
        var entered = new OfficialCodeEntered(code.ToString()) { VisitId = dossier.VisitId, DossierId = dossier.DossierId };
        office.Record(entered);
        return entered;
    }
}

public sealed record EnterOfficialCodeInput(long DossierId, string Code, long? Seen = null);
