using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Days;
using MotCua.App.Feedbacks;
using MotCua.Rules;

namespace MotCua.App.Reports;

/// <summary>How the office stands at this moment, for whoever leads it (toàn cảnh): what waits and how long, and who sits where. Read from indexes of what is open, never from what is over.</summary>
public sealed record Overview
{
    public required DateTimeOffset At { get; init; }
    public required HeapCount Waiting { get; init; }
    public required IReadOnlyDictionary<OverviewHeap, HeapCount> Files { get; init; }
    public required (long Open, long Overdue) Feedbacks { get; init; }

    /// <summary>Every desk in use, by number.</summary>
    public required IReadOnlyList<DeskNow> Desks { get; init; }

    /// <summary>Who can sign now; nobody when 0.</summary>
    public required int SignersPresent { get; init; }

    public int MinutesSince(DateTimeOffset? since) => since is { } began ? (int)(At - began).TotalMinutes : 0;

    /// <param name="clock">The office's moment, and the system's, by which sign-ins run.</param>
    public static async Task<Overview> ReadAsync(IRows rows, Actor reader, (DateTimeOffset Office, DateTimeOffset System) clock)
    {
        var now = clock.Office;
        var codes = await OverviewFiles.CodesToSignAsync(rows, reader.OfficeId, reader.AccountId, now.Day());
        var files = new Dictionary<OverviewHeap, HeapCount>();
        foreach (var heap in Enum.GetValues<OverviewHeap>())
        {
            files[heap] = await OverviewFiles.Of(heap, reader.OfficeId, now, codes).CountAsync(rows);
        }

        return new Overview
        {
            At = now,
            Waiting = await WaitingAsync(rows, reader.OfficeId, now.Day()),
            Files = files,
            Feedbacks = await FeedbackList.CountAsync(rows, reader, now.Day()),
            Desks = await DeskNow.ListAsync(rows, reader.OfficeId, clock.System),
            SignersPresent = await SignersToday.PresentAsync(rows, (reader.OfficeId, now.Day(), now)),
        };
    }

    private static async Task<HeapCount> WaitingAsync(IRows rows, int officeId, DateOnly day) => (await rows.ListAsync(
        "select count(*) as number, min(taken_at) as first_at from tickets where office_id = $1 and day_on = $2 and state = 'waiting'",
        row => new HeapCount(row.Long("number"), row.MomentOrNull("first_at")),
        officeId,
        day))[0];
}
