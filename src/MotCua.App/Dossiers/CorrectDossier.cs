using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>Puts people or code of a dossier right (sửa thông tin hồ sơ), with its reason; promise and dates stay as they were made.</summary>
public sealed class CorrectDossier : IAct<CorrectDossierInput, DossierCorrected>
{
    public async Task<Verdict<DossierCorrected>> RunAsync(OfficeWrite office, CorrectDossierInput input, Actor actor)
    {
        if (string.IsNullOrWhiteSpace(input.Reason))
        {
            return DossierRefusals.ReasonMissing();
        }

        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal)
            || !PeopleOf(input).IsGranted(out var people, out refusal)
            || !(await CodeOfAsync(office, dossier, input)).IsGranted(out var code, out refusal))
        {
            return refusal;
        }

        if (dossier.ClosedAt is not null)
        {
            return DossierRefusals.Closed();
        }

        if (people.Length == 0 && code == (dossier.OfficialCode ?? ""))
        {
            return DossierRefusals.NothingToCorrect();
        }

        Rewrite(office, dossier, people);
        office.Update(dossier with { OfficialCode = code.Length == 0 ? null : code, OfficialCodeAt = code == dossier.OfficialCode ? dossier.OfficialCodeAt : office.Now, LastSequence = office.Sequence });
        var corrected = new DossierCorrected(people.Length > 0, code != (dossier.OfficialCode ?? "")) { VisitId = dossier.VisitId, DossierId = dossier.DossierId, ReasonHash = office.Remark("reason", input.Reason) };
        office.Record(corrected);
        return corrected;
    }

    private static Verdict<DossierPerson[]> PeopleOf(CorrectDossierInput input)
    {
        if (input.People is not { Count: > 0 } people)
        {
            return Array.Empty<DossierPerson>();
        }

        return Given.Read(new ReceiveDossierInput { Procedure = "", People = people }).IsGranted(out var given, out var refusal) ? given.People.ToArray() : refusal;
    }

    /// <summary>The code as it will be; what it is now when nothing was typed.</summary>
    private static async Task<Verdict<string>> CodeOfAsync(OfficeWrite office, Dossier dossier, CorrectDossierInput input)
    {
        if (string.IsNullOrWhiteSpace(input.OfficialCode))
        {
            return dossier.OfficialCode ?? "";
        }

        if (!DossierCode.Parse(input.OfficialCode, office.Today).IsGranted(out var code, out var refusal))
        {
            return refusal;
        }

        var changed = code.ToString() != dossier.OfficialCode;
        return changed && await office.OwnerOfCodeAsync(code.ToString()) is { } owner ? DossierRefusals.CodeTaken(code.ToString(), owner) : code.ToString();
    }

    private static void Rewrite(OfficeWrite office, Dossier dossier, IReadOnlyList<DossierPerson> people)
    {
        if (people.Count == 0)
        {
            return;
        }

        office.State("delete from dossier_people where office_id = $1 and dossier_id = $2", office.OfficeId, dossier.DossierId);
        new Given(people, []).InsertPeople(office, dossier.DossierId);
    }
}

public sealed record CorrectDossierInput
{
    public required long DossierId { get; init; }

    public required string Reason { get; init; }

    /// <summary>All people anew, the applicant first; null leaves them.</summary>
    public IReadOnlyList<GivenPerson>? People { get; init; }

    /// <summary>The right code; null leaves it.</summary>
    public string? OfficialCode { get; init; }

    public long? Seen { get; init; }
}
