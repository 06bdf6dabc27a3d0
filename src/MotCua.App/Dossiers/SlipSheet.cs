using MotCua.App.Offices;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Slips;

namespace MotCua.App.Dossiers;

/// <summary>Slip 01 of a dossier ready to print (bản in giấy tiếp nhận và hẹn trả), with the words of the law and what was kept.</summary>
/// <param name="Issued">Which slip it is; from the second print on, the sheet says so.</param>
public sealed record SlipSheet(Slip Slip, IssuedSlip Issued)
{
    public int Printed => Issued.Printed;

    /// <summary>The file whose state its code opens; null for a slip given at the desk to somebody whose file was not taken in.</summary>
    public long? DossierId => Issued.DossierId;

    /// <summary>The slip itself, for a scanner.</summary>
    public string Digits => SlipNumber.Digits(Slip.Kind!.Value, Issued.Year, Issued.Number);

    /// <summary>Null while no slip 01 was given on paper.</summary>
    public static SlipSheet? Of(Office office, DossierView view)
    {
        if (view.Slips.LastOrDefault(slip => slip is { Form: SlipForm.Receipt01, VoidedAt: null }) is not { } issued)
        {
            return null;
        }

        var dossier = view.Dossier;
        var slip = new ReceiptSlip
        {
            Head = Head(office, issued),
            Number = SlipNumber.Of(SlipKind.Receipt, issued.Number),
            DossierCode = dossier.OfficialCode,
            HouseNumber = HouseNumber.Of(dossier.HouseOn, dossier.HouseOrdinal).ToString(),
            Applicant = Person(view.People[0]),
            Principal = view.People.FirstOrDefault(person => person.Part == DossierPart.Principal) is { } principal ? Person(principal) : null,
            Request = dossier.ProcedureName,
            Papers = [.. view.Papers.SelectMany(Papers)],
            TimeLimit = dossier.TimeLimit.InWords().ToString(),
            ReceivedAt = dossier.ReceivedAt,
            AppointedAt = dossier.AppointedAt ?? dossier.DueOriginalAt,
            ReturnPlace = office.UnitName,
            OriginalsKept = [.. view.Papers.Where(paper => paper is { KeptAt: not null, ReturnedAt: null }).Select(paper => paper.Name)],
        };
        return new SlipSheet(slip.Written(), issued);
    }

    internal static SlipHead Head(Office office, IssuedSlip slip) =>
        new() { ParentUnit = SheetWords.Committee(office.Name), Unit = office.UnitName, Place = office.Name, On = MotCua.Rules.OfficeTime.Day(slip.IssuedAt) };

    internal static SlipPerson Person(DossierPerson person) => new()
    {
        Name = person.FullName,
        IdentityNumber = person.IdentityNumber,
        Address = person.Address,
        Phone = person.Phone,
        Email = person.Email,
    };

    private static IEnumerable<SlipPaper> Papers(DossierPaper paper)
    {
        if (paper.Originals > 0)
        {
            yield return new SlipPaper(paper.Name, SheetWords.Original, paper.Originals);
        }

        if (paper.Copies > 0)
        {
            yield return new SlipPaper(paper.Name, SheetWords.Copy, paper.Copies);
        }
    }
}
