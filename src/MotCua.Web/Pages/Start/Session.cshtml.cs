using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Start;

/// <summary>How long one stays signed in here and on how many other machines; staying longer works without script too.</summary>
public sealed class SessionPage(WriteGate gate, OfficeRead read, SignIns signIns, OfficeClock clock) : OfficePage(gate, read)
{
    /// <summary>In the office's zone; null for whoever holds a key instead of a session.</summary>
    public DateTimeOffset? StaysUntil { get; private set; }

    public long Others { get; private set; }

    public async Task OnGetAsync()
    {
        StaysUntil = Visitor.Of(HttpContext).StaysUntil?.ToOffset(OfficeTime.Offset);
        Others = Math.Max(0, await signIns.CountAsync(Me.OfficeId, Me.AccountId) - 1);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await signIns.SeenAsync(Me.OfficeId, Doorkeeper.TokenOf(Request), clock.Now);
        return Redirect(Links.Session);
    }

    public async Task<IActionResult> OnPostOthersAsync()
    {
        await signIns.EndAllAsync(Me.OfficeId, Me.AccountId, except: Doorkeeper.TokenOf(Request));
        return Redirect(Links.Session);
    }
}
