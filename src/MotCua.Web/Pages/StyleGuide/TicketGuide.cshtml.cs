using MotCua.App.Data;
using MotCua.Web.Infrastructure;
using MotCua.Web.Paper;

namespace MotCua.Web.Pages.StyleGuide;

/// <summary>The slip with a number, as wide as one gets, in the slip's own style sheet.</summary>
public sealed class TicketGuidePage(WriteGate gate, OfficeRead read) : OfficePage(gate, read)
{
    public QrCode Mark { get; } = QrCode.Of(Invented.Ticket.Digits);
}
