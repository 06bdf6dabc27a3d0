using System.Text;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules.People;

namespace MotCua.App.Queueing;

/// <summary>
/// The cards read at the door, each for one visit (thẻ của lượt): the desk that serves it asks nobody twice. Sealed under a key
/// of the ring, outside the ledger; one goes when its number leaves the line for good, the rest when the day is closed or over.
/// </summary>
public sealed class DoorCards(OfficeRead read, WriteGate gate, KeyRing ring, OfficeClock clock)
{
    private const string Purpose = "door-card";

    /// <summary>Keeps what was scanned when the number was taken; no card keeps nothing. Everything later in the office's line finds it.</summary>
    public Task KeepAsync(int officeId, TicketTaken taken, string? scanned)
    {
        if (taken.VisitId is not { } visitId || !IdentityCard.Parse(scanned).IsGranted(out var card, out _))
        {
            return Task.CompletedTask;
        }

        var key = ring.Newest;
        var closed = Sealed.Seal(key.For(Purpose), Encoding.UTF8.GetBytes(card.Text));
        return gate.UpkeepAsync(officeId, office => office.State(
            "insert into door_cards (office_id, visit_id, read_on, key_id, sealed_card) values ($1, $2, $3, $4, $5) on conflict do nothing",
            officeId, visitId, clock.Today, key.KeyId, closed));
    }

    /// <summary>Null where none was read, and where its key is lost: then the desk reads the card itself.</summary>
    public async Task<IdentityCard?> FindAsync(int officeId, long visitId) => await read.FirstAsync(
        "select key_id, sealed_card from door_cards where office_id = $1 and visit_id = $2", Open, officeId, visitId) is { } text
        && IdentityCard.Parse(text).IsGranted(out var card, out _) ? card : null;

    private string Open(Row row) => ring.TryOpen(row.Int("key_id"), Purpose, row.Bytes("sealed_card")) is { } text ? Encoding.UTF8.GetString(text) : "";
}

/// <summary>When the cards read at the door go.</summary>
internal static class ForgottenCards
{
    /// <summary>The visit's number will not be called again.</summary>
    public static void ForgetCard(this OfficeWrite office, long visitId) =>
        office.State("delete from door_cards where office_id = $1 and visit_id = $2", office.OfficeId, visitId);

    /// <summary>The day is over, and with it whatever was still waiting.</summary>
    /// <param name="through">The last day whose cards go.</param>
    public static void ForgetCards(this OfficeWrite office, DateOnly through) =>
        office.State("delete from door_cards where office_id = $1 and read_on <= $2", office.OfficeId, through);
}
