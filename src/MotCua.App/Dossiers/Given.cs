using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>People and papers of a file as they will be kept (thành phần hồ sơ đã đọc).</summary>
public sealed record Given(IReadOnlyList<DossierPerson> People, IReadOnlyList<GivenPaper> Papers)
{
    private const int MostPeople = 20;
    private const int MostPapers = 100;
    private const int LongestName = 300;
    private const int MostCopies = 999;

    public bool KeepsOriginal => Papers.Any(paper => paper.KeepOriginal);

    /// <summary>Somebody can be written to.</summary>
    public bool CanBeReached => People.Any(person => person.Phone is not null || person.Email is not null);

    public static Verdict<Given> Read(ReceiveDossierInput input)
    {
        if (input.People.Count is 0 or > MostPeople || input.People[0].Part != DossierPart.Applicant)
        {
            return DossierRefusals.ApplicantMissing();
        }

        var people = new List<DossierPerson>(input.People.Count);
        foreach (var person in input.People)
        {
            if (!person.Read().IsGranted(out var row, out var refusal))
            {
                return refusal;
            }

            people.Add(row);
        }

        var wrong = input.Papers.FirstOrDefault(paper => string.IsNullOrWhiteSpace(paper.Name) || paper.Name.Length > LongestName || paper.Originals is < 0 or > MostCopies || paper.Copies is < 0 or > MostCopies);
        return wrong is not null || input.Papers.Count > MostPapers ? DossierRefusals.PaperUnreadable() : new Given(people, input.Papers);
    }

    internal void Insert(OfficeWrite office, long dossierId)
    {
        InsertPeople(office, dossierId);
        for (var i = 0; i < Papers.Count; i++)
        {
            office.Insert(new DossierPaper
            {
                OfficeId = office.OfficeId,
                DossierId = dossierId,
                Ordinal = i + 1,
                Name = Papers[i].Name.Trim().Normalize(),
                Originals = Papers[i].Originals,
                Copies = Papers[i].Copies,
                KeptAt = Papers[i].KeepOriginal ? office.Now : null,
                LastSequence = office.Sequence,
            });
        }
    }

    internal void InsertPeople(OfficeWrite office, long dossierId)
    {
        for (var i = 0; i < People.Count; i++)
        {
            office.Insert(People[i] with { OfficeId = office.OfficeId, DossierId = dossierId, Ordinal = i + 1 });
        }
    }
}
