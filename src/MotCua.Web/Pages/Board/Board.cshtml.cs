using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Board;

/// <summary>The board in the waiting room: who is called where, whose result is ready.</summary>
public sealed class BoardPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    public BoardState State { get; private set; } = new([], [], 0);

    /// <summary>A second board in the room, <c>?loa=khong</c>: two that speak would talk across each other.</summary>
    [BindProperty(SupportsGet = true, Name = "loa")]
    public string? Sound { get; set; }

    public bool IsSilent => Sound == "khong";

    public TimeOnly Clock => clock.Now.Clock();

    public async Task OnGetAsync() => State = await BoardState.ReadAsync(Read, Me.OfficeId, clock.Today);
}
