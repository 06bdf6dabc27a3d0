using MotCua.App.Data;
using MotCua.Rules.People;

namespace MotCua.App.Dossiers;

/// <summary>One person of a dossier (người trong hồ sơ): applicant, the person authorised, or a party. Erasure empties these rows and nothing else.</summary>
public sealed record DossierPerson : IRow<DossierPerson>
{
    public required int OfficeId { get; init; }
    public required long DossierId { get; init; }
    public required int Ordinal { get; init; }
    public required DossierPart Part { get; init; }
    public required string FullName { get; init; }
    public required string FoldedName { get; init; }
    public string? IdentityNumber { get; init; }
    public string? Born { get; init; }
    public Sex? Sex { get; init; }
    public string? Address { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public string? Relation { get; init; }

    public static Table<DossierPerson> Table { get; } = new(
        "dossier_people",
        ["office_id", "dossier_id", "ordinal"],
        [
            ("office_id", person => person.OfficeId),
            ("dossier_id", person => person.DossierId),
            ("ordinal", person => person.Ordinal),
            ("part", person => person.Part),
            ("full_name", person => person.FullName),
            ("folded_name", person => person.FoldedName),
            ("identity_number", person => person.IdentityNumber),
            ("born", person => person.Born),
            ("sex", person => person.Sex),
            ("address", person => person.Address),
            ("phone", person => person.Phone),
            ("email", person => person.Email),
            ("relation", person => person.Relation),
        ],
        row => new DossierPerson
        {
            OfficeId = row.Int("office_id"),
            DossierId = row.Long("dossier_id"),
            Ordinal = row.Int("ordinal"),
            Part = row.Code<DossierPart>("part"),
            FullName = row.Text("full_name"),
            FoldedName = row.Text("folded_name"),
            IdentityNumber = row.TextOrNull("identity_number"),
            Born = row.TextOrNull("born"),
            Sex = row.CodeOrNull<Sex>("sex"),
            Address = row.TextOrNull("address"),
            Phone = row.TextOrNull("phone"),
            Email = row.TextOrNull("email"),
            Relation = row.TextOrNull("relation"),
        });
}
