using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.App.Data;
using MotCua.App.Days;
using MotCua.App.People;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.SignIn;

/// <summary>The second step of signing in: the code of the phone; a right one brings a session under a new token.</summary>
public sealed class SignInCodePage(WriteGate gate, OfficeRead read, SignIns signIns, SecondFactors factors, VolunteerSittings sittings) : OfficePage(gate, read)
{
    [BindProperty(SupportsGet = true, Name = "next")]
    public string? Next { get; set; }

    public async Task<IActionResult> OnGetAsync() => await HalfAsync() is null ? Redirect(Links.SignIn) : Page();

    public async Task<IActionResult> OnPostAsync(string? code)
    {
        if (await HalfAsync() is not { } account)
        {
            return Wrong(PeopleRefusals.HalfSignInOver());
        }

        if (!(await factors.StepAsync(account.OfficeId, account.AccountId, code ?? "")).IsGranted(out var step, out var refusal))
        {
            return Wrong(refusal);
        }

        if (!(await sittings.StayAsync(account)).IsGranted(out var stay, out refusal))
        {
            return Wrong(refusal);
        }

        if (await signIns.FinishAsync(account, Doorkeeper.TokenOf(Request), (step, stay)) is not { } token)
        {
            return Wrong(PeopleRefusals.TimeCodeWrong());
        }

        Doorkeeper.Hand(Response, token);
        return LocalRedirect(Onward(Next));
    }

    private Task<Account?> HalfAsync() => signIns.FindHalfAsync(Me.OfficeId, Doorkeeper.TokenOf(Request));

    private PageResult Wrong(Refusal refusal)
    {
        Refuse(refusal);
        return Page();
    }
}
