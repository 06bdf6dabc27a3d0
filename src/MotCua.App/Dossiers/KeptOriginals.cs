using MotCua.App.Data;

namespace MotCua.App.Dossiers;

/// <summary>An original of a citizen that lies with us (bản chính đang giữ), and with which file.</summary>
public sealed record KeptOriginal
{
    public required long DossierId { get; init; }
    public required int Ordinal { get; init; }
    public required string HouseNumber { get; init; }
    public required string Name { get; init; }
    public required DateTimeOffset KeptAt { get; init; }
    public required Holder Holder { get; init; }
    public string? ApplicantName { get; init; }

    /// <summary>Where the next page goes on.</summary>
    public (long DossierId, int Ordinal) Place => (DossierId, Ordinal);
}

/// <summary>Every original not yet given back (sổ bản chính đang giữ), by file, a page at a time.</summary>
public static class KeptOriginals
{
    public const int PageRows = 50;

    public static Task<IReadOnlyList<KeptOriginal>> ReadAsync(IRows rows, int officeId, (long DossierId, int Ordinal) after = default) => rows.ListAsync(
        $"""
        select paper.dossier_id, paper.ordinal, paper.name, paper.kept_at, dossier.house_on, dossier.house_ordinal, dossier.holder,
          (select person.full_name from dossier_people person
           where person.office_id = paper.office_id and person.dossier_id = paper.dossier_id and person.part = 'applicant'
           order by person.ordinal limit 1) as applicant_name
        from dossier_papers paper
        join dossiers dossier on dossier.office_id = paper.office_id and dossier.dossier_id = paper.dossier_id
        where paper.office_id = $1 and paper.kept_at is not null and paper.returned_at is null and (paper.dossier_id, paper.ordinal) > ($2, $3)
        order by paper.dossier_id, paper.ordinal
        limit {PageRows}
        """,
        row => new KeptOriginal
        {
            DossierId = row.Long("dossier_id"),
            Ordinal = row.Int("ordinal"),
            HouseNumber = Rules.Dossiers.HouseNumber.Of(row.Day("house_on"), row.Int("house_ordinal")).ToString(),
            Name = row.Text("name"),
            KeptAt = row.Moment("kept_at"),
            Holder = row.Code<Holder>("holder"),
            ApplicantName = row.TextOrNull("applicant_name"),
        },
        officeId,
        after.DossierId,
        after.Ordinal);
}
