using MotCua.App.Data;
using MotCua.App.People;
using MotCua.App.Results;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Shared;

/// <summary>The table of what waits at a desk: on whose page, where to come back to, and who has which file open.</summary>
public sealed record WaitingTable(OfficePage Page, string Here, IReadOnlyList<WaitingResult> Rows, ILookup<long, OpenDossier> Open)
{
    /// <summary>Where the number of a file leads, when it is not the file's own page.</summary>
    public Func<long, string>? Opens { get; init; }

    /// <summary>The visit this desk serves; null where nobody stands there.</summary>
    public long? ServedVisitId { get; init; }

    /// <summary>Ready, and whoever it is for stands here.</summary>
    public bool IsForServed(WaitingResult row) => row is { Next: null, SignsAtHandOver: false, VisitId: { } visit } && visit == ServedVisitId;

    public static async Task<WaitingTable> ReadAsync(OfficePage page, (OfficeRead Read, DateTimeOffset Now) from, string here, IReadOnlyList<WaitingResult> rows) =>
        new(page, here, rows, await OpenDossiers.ReadAsync(from.Read, (page.Me.OfficeId, from.Now), page.Me.AccountId));
}
