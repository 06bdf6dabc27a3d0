using MotCua.App.Data;
using MotCua.App.Notices;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>A result that was ready before today and nobody has collected (kết quả chưa nhận).</summary>
public sealed record UncollectedResult
{
    public required long DossierId { get; init; }
    public required string HouseNumber { get; init; }
    public string? OfficialCode { get; init; }
    public required string ProcedureName { get; init; }
    public string? ApplicantName { get; init; }
    public string? Phone { get; init; }
    public ShelfPlace? Shelf { get; init; }

    /// <summary>When it came to the return desk.</summary>
    public required DateTimeOffset SinceAt { get; init; }

    /// <summary>Messages that reached the person, by whatever way.</summary>
    public required int Told { get; init; }
    public DateTimeOffset? ToldAt { get; init; }

    /// <summary>A message has not reached anybody yet.</summary>
    public required bool IsStillToTell { get; init; }

    public int DaysUntil(DateOnly today) => today.DayNumber - SinceAt.Day().DayNumber;

    /// <summary>A reminder's day has come, and nobody was told since.</summary>
    public bool IsToRemind(DateOnly today) => !IsStillToTell && CollectReminder.LatestOn(SinceAt.Day(), today) is { } on && (ToldAt is not { } told || told.Day() < on);
}

/// <summary>How the results nobody has collected are put in a row (thứ tự kết quả chưa nhận).</summary>
public enum UncollectedOrder
{
    /// <summary>The longest waiting first.</summary>
    Waiting,

    /// <summary>Along the shelves; what was never noted comes first.</summary>
    Shelf,
}

/// <summary>Results ready since another day (danh sách kết quả chưa nhận), along an index of what lies at the return desk, a page at a time.</summary>
public static class UncollectedResults
{
    public const int PageRows = 100;

    private static readonly (string Shelf, DateTimeOffset SinceAt, long DossierId) Beginning = ("", DateTimeOffset.UnixEpoch, 0);

    /// <param name="office">The office and its day: what was ready today may still be waited for in the room.</param>
    /// <param name="afterId">The last file of the page before; where it was handed over meanwhile, the list begins anew.</param>
    public static async Task<IReadOnlyList<UncollectedResult>> ReadAsync(IRows rows, (int Id, DateOnly Today) office, UncollectedOrder order, long? afterId = null)
    {
        var (shelf, since, last) = afterId is { } id ? await PlaceAsync(rows, office.Id, id) : Beginning;
        object[] values = [office.Id, OfficeTime.At(office.Today, TimeOnly.MinValue), Notice.ResultReady, Notice.CollectReminder, since, last];
        return await rows.ListAsync(Listing(order), Read, order == UncollectedOrder.Shelf ? [.. values, shelf] : values);
    }

    private static async Task<(string Shelf, DateTimeOffset SinceAt, long DossierId)> PlaceAsync(IRows rows, int officeId, long dossierId) => await rows.ListAsync(
        "select shelf, holder_since_at from dossiers where office_id = $1 and dossier_id = $2 and holder = 'return-desk'", row => (row.Text("shelf"), row.Moment("holder_since_at"), dossierId), officeId, dossierId) is [var place]
        ? place
        : Beginning;

    private static string Listing(UncollectedOrder order)
    {
        var (place, after) = order == UncollectedOrder.Shelf
            ? ("dossier.shelf, dossier.holder_since_at, dossier.dossier_id", "$7, $5, $6")
            : ("dossier.holder_since_at, dossier.dossier_id", "$5, $6");
        const string Said = "from notices notice where notice.office_id = dossier.office_id and notice.dossier_id = dossier.dossier_id and notice.template in ($3, $4) and notice.state in";
        return $"""
            select dossier.dossier_id, dossier.house_on, dossier.house_ordinal, dossier.official_code, dossier.procedure_name, dossier.shelf, dossier.holder_since_at,
              person.full_name, person.phone,
              (select count(*) {Said} ('sent', 'told')) as told,
              (select max(notice.sent_at) {Said} ('sent', 'told')) as told_at,
              (select count(*) {Said} ('waiting', 'by-hand')) as untold
            from dossiers dossier
            left join dossier_people person on person.office_id = dossier.office_id and person.dossier_id = dossier.dossier_id and person.ordinal = 1
            where dossier.office_id = $1 and dossier.holder = 'return-desk' and dossier.closed_at is null and dossier.holder_since_at < $2 and ({place}) > ({after})
            order by {place}
            limit {PageRows}
            """;
    }

    private static UncollectedResult Read(Row row) => new()
    {
        DossierId = row.Long("dossier_id"),
        HouseNumber = Rules.Dossiers.HouseNumber.Of(row.Day("house_on"), row.Int("house_ordinal")).ToString(),
        OfficialCode = row.TextOrNull("official_code"),
        ProcedureName = row.Text("procedure_name"),
        ApplicantName = row.TextOrNull("full_name"),
        Phone = row.TextOrNull("phone"),
        Shelf = ShelfPlace.OfStored(row.Text("shelf")),
        SinceAt = row.Moment("holder_since_at"),
        Told = row.Int("told"),
        ToldAt = row.MomentOrNull("told_at"),
        IsStillToTell = row.Int("untold") > 0,
    };
}
