using Microsoft.AspNetCore.Mvc;
using MotCua.App.Dossiers;
using MotCua.Rules;
using MotCua.Rules.People;
using MotCua.Rules.Procedures;

namespace MotCua.Web.Pages.Counter;

/// <summary>What is typed or scanned while a file is taken in; it stays as typed until the act has read it.</summary>
public sealed class ReceiveForm
{
    [FromForm(Name = "scan")]
    public string? Scan { get; set; }

    [FromForm(Name = "full_name")]
    public string? FullName { get; set; }

    [FromForm(Name = "identity_number")]
    public string? IdentityNumber { get; set; }

    [FromForm(Name = "born")]
    public string? Born { get; set; }

    [FromForm(Name = "sex")]
    public string? SexCode { get; set; }

    [FromForm(Name = "address")]
    public string? Address { get; set; }

    [FromForm(Name = "phone")]
    public string? Phone { get; set; }

    [FromForm(Name = "other_part")]
    public string? OtherPart { get; set; }

    [FromForm(Name = "other_name")]
    public string? OtherName { get; set; }

    [FromForm(Name = "other_identity")]
    public string? OtherIdentity { get; set; }

    [FromForm(Name = "other_relation")]
    public string? OtherRelation { get; set; }

    // Arrays: a list that is there before is filled by the binder only where it can be cleared.

    /// <summary>Places in the procedure's list of papers.</summary>
    [FromForm(Name = "paper")]
    public int[] Papers { get; set; } = [];

    /// <summary>Places of those whose original stays here.</summary>
    [FromForm(Name = "keep")]
    public int[] Kept { get; set; } = [];

    /// <summary>Papers that are not on the list, one a line.</summary>
    [FromForm(Name = "more_papers")]
    public string? MorePapers { get; set; }

    /// <summary>For which procedure it was asked already whether the file comes without any of its papers.</summary>
    [FromForm(Name = "no_papers_of")]
    public string? NoPapersOf { get; set; }

    [FromForm(Name = "official_code")]
    public string? OfficialCode { get; set; }

    [FromForm(Name = "needs_verification")]
    public bool NeedsVerification { get; set; }

    [FromForm(Name = "slip_wanted")]
    public bool SlipWanted { get; set; }

    [FromForm(Name = "channel")]
    public string? Channel { get; set; }

    [FromForm(Name = "filed_by")]
    public string? FiledByCode { get; set; }

    public void Take(IdentityCard card)
    {
        (FullName, IdentityNumber, Born, Address) = (card.FullName?.Text ?? FullName, card.Number.Digits, card.Born?.ToString() ?? Born, card.Residence ?? Address);
        (SexCode, Scan) = (Code.Of(card.Sex), null);
    }

    public void Take(DossierPerson person) =>
        (FullName, IdentityNumber, Born, Address, Phone, SexCode) = (person.FullName, person.IdentityNumber, person.Born, person.Address, person.Phone, person.Sex is { } sex ? Code.Of(sex) : null);

    /// <summary>It is being asked now: the next press takes the file in all the same.</summary>
    public bool AsksForPapers { get; private set; }

    /// <summary>Asks where papers are listed and none is marked; once, because a file can come so.</summary>
    public bool AskForPapers(ProcedureVersion version)
    {
        var code = version.Code.ToString();
        AsksForPapers = version.Papers.Count > 0 && Papers.Length == 0 && Lines(MorePapers).Length == 0 && NoPapersOf != code;
        NoPapersOf = AsksForPapers ? code : NoPapersOf;
        return AsksForPapers;
    }

    public ReceiveDossierInput Input(ProcedureVersion version) => new()
    {
        Procedure = version.Code.ToString(),
        People = [.. People()],
        Papers = [.. version.Papers.Where(paper => Papers.Contains(paper.Seq)).Select(Given), .. Lines(MorePapers).Select(line => new GivenPaper(line))],
        Channel = Code.TryParse<FilingChannel>(Channel, out var channel) ? channel : FilingChannel.Direct,
        FiledBy = Code.TryParse<FiledBy>(FiledByCode, out var filedBy) ? filedBy : FiledBy.Person,
        OfficialCode = OfficialCode,
        NeedsVerification = NeedsVerification,
        SlipWanted = SlipWanted,
    };

    private IEnumerable<GivenPerson> People()
    {
        yield return new GivenPerson
        {
            FullName = FullName ?? "",
            IdentityNumber = IdentityNumber,
            Born = Born,
            Sex = Code.TryParse<Sex>(SexCode, out var sex) ? sex : null,
            Address = Address,
            Phone = Phone,
        };
        if (!string.IsNullOrWhiteSpace(OtherName))
        {
            yield return new GivenPerson
            {
                Part = Code.TryParse<DossierPart>(OtherPart, out var part) ? part : DossierPart.Party,
                FullName = OtherName,
                IdentityNumber = OtherIdentity,
                Relation = OtherRelation,
            };
        }
    }

    private GivenPaper Given(RequiredPaper paper) => new(
        paper.Name.Length <= 300 ? paper.Name : paper.Name[..299] + "…", paper.Originals ?? 0, paper.Copies ?? 0, Kept.Contains(paper.Seq));

    private static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
