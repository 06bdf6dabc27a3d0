using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Results;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Signing;

/// <summary>The list of what waits for this person's signature, whoever waits in the room first.</summary>
public sealed class SigningPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    public IReadOnlyList<WaitingResult> Waiting { get; private set; } = [];

    public async Task OnGetAsync() => Waiting = await SigningList.ReadAsync(Read, (Me.OfficeId, clock.Today), Me.AccountId);
}
