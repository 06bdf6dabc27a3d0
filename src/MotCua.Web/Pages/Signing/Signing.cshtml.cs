using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Results;
using MotCua.Web.Infrastructure;
using MotCua.Web.Pages.Shared;

namespace MotCua.Web.Pages.Signing;

/// <summary>The list of what waits for this person's signature, whoever waits in the room first.</summary>
public sealed class SigningPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    public WaitingTable Table { get; private set; } = null!;

    public IReadOnlyList<WaitingResult> Waiting => Table.Rows;

    /// <summary>How many people wait in the room for a signature.</summary>
    public int InRoom => Waiting.Where(row => row.Ticket is not null).DistinctBy(row => row.Ticket, StringComparer.Ordinal).Count();

    /// <summary>How long the first of them has waited; null when nobody does.</summary>
    public int? LongestMinutes => Waiting.Min(row => row.InRoomSinceAt) is { } since ? (int)(clock.Now - since).TotalMinutes : null;

    public async Task OnGetAsync() => Table =
        await WaitingTable.ReadAsync(this, (Read, clock.Now), Links.Signing, await SigningList.ReadAsync(Read, (Me.OfficeId, clock.Today), Me.AccountId)) with { Opens = Links.SigningOf };
}
