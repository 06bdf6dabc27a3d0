using MotCua.App.Ledger.Happened;
using MotCua.App.Queueing;
using MotCua.Web.Infrastructure;
using MotCua.Web.Paper;

namespace MotCua.Web.Pages.Kiosk;

/// <summary>What follows a number that is safely written (sau khi lấy số): the desk gets to know the card, and the slip is on its way.</summary>
public sealed class AfterTaking(DoorCards cards, TicketPrinting printing)
{
    public async Task FollowAsync(OfficePage page, TicketTaken taken, string? scanned)
    {
        await printing.BeginAsync(page.Me, page.Office!, taken.TicketId, page.Links.QueueOf);
        await cards.KeepAsync(page.Me.OfficeId, taken, scanned);
    }

    /// <summary>The last slip of this device did not come out.</summary>
    public bool IsPrinterDown(OfficePage page) => printing.LastOf(page.Me.OfficeId, page.Me.AccountId) is { IsPrinted: false };
}
