using MotCua.Rules.Queueing;
using MotCua.Web.Infrastructure;
using MotCua.Web.Paper;

namespace MotCua.Web.Pages.Kiosk;

/// <summary>What is printed of a number on 80 mm (phiếu số thứ tự).</summary>
public sealed record TicketSlipView(OfficePage Page, TicketSheet Sheet, QrCode Mark)
{
    // A number of four signs is a little wider than the paper at full height.
    private const int Narrow = 72;
    private const int SignWidth = 18;

    public int NumberWidth => Math.Min(Narrow, Sheet.Number.ToString().Length * SignWidth);
}
