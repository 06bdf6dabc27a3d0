using MotCua.App.Queueing;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Board;

/// <summary>What stands on the board's glass (mặt bảng), whether it is alive or only to be looked at.</summary>
public sealed record BoardView(OfficePage Page, BoardState State, TimeOnly Clock, bool IsSilent)
{
    public string? UnitName { get; init; } = Page.Office?.UnitName;

    public string Where(CalledNumber called) =>
        called.Lane == Lane.Return ? Page.T("Quầy {number} – trả kết quả", ("number", called.Desk)) : Page.T("Quầy {number}", ("number", called.Desk));
}
