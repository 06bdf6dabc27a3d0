using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.SignIn;

/// <summary>Sign-in: the same sentence, and the same time, for a wrong name and a wrong secret.</summary>
public sealed class SignInPage(WriteGate gate, OfficeRead read, SecretCheck secrets) : OfficePage(gate, read)
{
    [BindProperty(SupportsGet = true, Name = "next")]
    public string? Next { get; set; }

    [BindProperty(Name = "name")]
    public string? Name { get; set; }

    [BindProperty(Name = "secret")]
    public string? Secret { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await secrets.SignInAsync(Me.OfficeId, Name ?? "", Secret ?? "") is not { } token)
        {
            Refuse(new Refusal("sign-in-wrong", Sentence.Of("Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra bộ gõ tiếng Việt và thử lại.")));
            return Page();
        }

        Response.Cookies.Append(Doorkeeper.SessionCookie, token, new CookieOptions { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Strict, Path = "/" });
        return LocalRedirect(Url.IsLocalUrl(Next) ? Next : Links.Today);
    }
}
