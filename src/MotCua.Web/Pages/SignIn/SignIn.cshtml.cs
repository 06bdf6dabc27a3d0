using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.App.Rehearsal;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.SignIn;

/// <summary>Sign-in: the same sentence, and the same time, for a wrong name and a wrong secret. Signing out comes here too.</summary>
public sealed class SignInPage(WriteGate gate, OfficeRead read, SecretCheck secrets, SignIns signIns, FoundingCode founding) : OfficePage(gate, read)
{
    [BindProperty(SupportsGet = true, Name = "next")]
    public string? Next { get; set; }

    [BindProperty(Name = "name")]
    public string? Name { get; set; }

    [BindProperty(Name = "secret")]
    public string? Secret { get; set; }

    /// <summary>The cast with its codes, in a rehearsal office only.</summary>
    public IReadOnlyList<CastMember> Hints => IsRehearsal ? Cast.Members : [];

    /// <summary>Nobody can sign in before the founding has come to its end.</summary>
    public IActionResult OnGet() => founding.IsAwaited ? Redirect(Links.Found) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!(await secrets.SignInAsync(Me.OfficeId, Name ?? "", Secret ?? "")).IsGranted(out var session, out var refusal))
        {
            Refuse(refusal);
            return Page();
        }

        await signIns.ReplaceAsync(Me.OfficeId, Doorkeeper.TokenOf(Request), session.Token);
        Doorkeeper.Hand(Response, session.Token);
        var next = session.MustChange ? Links.Secret : Onward(Next);
        return LocalRedirect(session.AwaitsCode ? Links.SignInCodeThen(next) : next);
    }

    public async Task<IActionResult> OnPostOutAsync()
    {
        await signIns.EndAsync(Me.OfficeId, Doorkeeper.TokenOf(Request));
        Doorkeeper.TakeBack(Response);
        return Redirect(Links.SignIn);
    }
}
