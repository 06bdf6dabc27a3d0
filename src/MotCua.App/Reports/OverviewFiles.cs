using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Reports;

/// <summary>A heap of files the leader asks about (nhóm hồ sơ của toàn cảnh).</summary>
public enum OverviewHeap
{
    /// <summary>Received today and not ended.</summary>
    Open,

    /// <summary>Promised for today, and the promise is still to be kept.</summary>
    Promised,

    /// <summary>Without a result although the promise or the deadline of today is up within the hour, or is past.</summary>
    AtRisk,
    Signing,
    Uncollected,
}

/// <summary>How many there are, and since when or until when the first of them.</summary>
public sealed record HeapCount(long Count, DateTimeOffset? FirstAt);

/// <summary>A file of a heap (hồ sơ trong nhóm), with the moment the heap is ordered by.</summary>
public sealed record HeapFile(long DossierId, string HouseNumber, string ProcedureName, Holder Holder, DateTimeOffset At);

/// <summary>Which files make up a heap: the figure and the list behind it ask the same condition, each along an index.</summary>
/// <param name="At">The column the heap is ordered by.</param>
public sealed record OverviewFiles(int OfficeId, string Condition, string At, IReadOnlyList<object?> Values)
{
    private const int ListRows = 100;

    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);

    private static readonly string AnyHolder = string.Join(", ", Code.All<Holder>().Select(holder => $"'{holder}'"));

    /// <param name="codes">Only these procedures wait for the reader's signature; all when empty. Asked of no other heap.</param>
    public static OverviewFiles Of(OverviewHeap heap, int officeId, DateTimeOffset now, IReadOnlyList<string> codes)
    {
        var (from, until) = (OfficeTime.At(now.Day(), TimeOnly.MinValue), OfficeTime.At(now.Day().AddDays(1), TimeOnly.MinValue));
        return heap switch
        {
            OverviewHeap.Open => new(officeId, "received_at >= $2 and received_at < $3 and closed_at is null", "received_at", [from, until]),
            OverviewHeap.Promised => new(officeId, "promise = 'open' and promised_at >= $2 and promised_at < $3", "promised_at", [from, until]),
            OverviewHeap.AtRisk => new(officeId, $"dossier_id in ({Due(inclusive: true)})", DueFile.Column, [from, now + Soon]),
            OverviewHeap.Signing => new(officeId, AtHolder(Holder.Signer) + Named(codes), "holder_since_at", [.. codes]),
            _ => new(officeId, AtHolder(Holder.ReturnDesk), "holder_since_at", []),
        };
    }

    /// <summary>Files without a result whose deadline lies on a day to come, for who looks ahead.</summary>
    public static OverviewFiles DueOn(int officeId, DateOnly day) => new(
        officeId, $"dossier_id in ({Due(inclusive: false)})", DueFile.Column, [OfficeTime.At(day, TimeOnly.MinValue), OfficeTime.At(day.AddDays(1), TimeOnly.MinValue)]);

    /// <summary>What the reader may sign, as procedure codes: empty for all of them, and for whoever signs nothing but looks over the whole house.</summary>
    public static async Task<IReadOnlyList<string>> CodesToSignAsync(IRows rows, int officeId, long accountId, DateOnly today) =>
        (await rows.OfAsync(officeId, accountId, today)).Codes();

    public async Task<HeapCount> CountAsync(IRows rows) => (await rows.ListAsync(
        $"select count(*) as number, min({At}) as first_at from dossiers where office_id = $1 and {Condition}",
        row => new HeapCount(row.Long("number"), row.MomentOrNull("first_at")),
        [OfficeId, .. Values]))[0];

    /// <summary>The first hundred.</summary>
    public Task<IReadOnlyList<HeapFile>> ListAsync(IRows rows) => rows.ListAsync(
        $"select dossier_id, house_on, house_ordinal, procedure_name, holder, {At} as ordered_at from dossiers where office_id = $1 and {Condition} order by {At}, dossier_id limit {ListRows}",
        row => new HeapFile(row.Long("dossier_id"), HouseNumber.Of(row.Day("house_on"), row.Int("house_ordinal")).ToString(), row.Text("procedure_name"), row.Code<Holder>("holder"), row.Moment("ordered_at")),
        [OfficeId, .. Values]);

    private static string AtHolder(Holder holder) => $"holder = '{Code.Of(holder)}' and closed_at is null";

    private static string Named(IReadOnlyList<string> codes) => codes.Count == 0 ? "" : $" and procedure_code in ({string.Join(", ", codes.Select((_, i) => $"${2 + i}"))})";

    private static string Due(bool inclusive)
    {
        var end = inclusive ? "<=" : "<";
        return $"""
            select dossier_id from dossiers where office_id = $1 and promise = 'open' and promised_at >= $2 and promised_at {end} $3 and ready_at is null
            union
            select dossier_id from dossiers
            where office_id = $1 and holder in ({AnyHolder}) and closed_at is null and ready_at is null and due_current_at >= $2 and due_current_at {end} $3
            """;
    }
}
