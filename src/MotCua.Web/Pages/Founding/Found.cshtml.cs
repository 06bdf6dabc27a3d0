using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.App.Places;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Founding;

/// <summary>The first page of an empty installation: the code from the console founds the office and opens its first account.</summary>
public sealed class FoundPage(WriteGate gate, OfficeRead read, FoundingCode founding, Credentials credentials) : OfficePage(gate, read)
{
    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "xa")]
    public string? CommuneCode { get; set; }

    [BindProperty(Name = "code")]
    public string? FoundersCode { get; set; }

    [BindProperty(Name = "unit_name")]
    public string? UnitName { get; set; }

    [BindProperty(Name = "name")]
    public string? Name { get; set; }

    [BindProperty(Name = "sign_in")]
    public string? SignInName { get; set; }

    public bool IsForPractice => Typed("mode") == "rehearsal";

    public Commune? Commune => CommuneCode is { } code ? PlaceFiles.Shipped.Communes.Find(code) : null;

    public IReadOnlyList<Commune> Found => Asked is { Length: > 0 } asked
        ? [.. PlaceFiles.Shipped.Communes.Search(asked).Concat(PlaceFiles.Shipped.Communes.SearchOldName(asked)).Distinct()]
        : [];

    protected override bool NeedsOffice => false;

    public IActionResult OnGet()
    {
        if (!founding.IsAwaited)
        {
            return Redirect(Links.SignIn);
        }

        if (Commune is { } commune)
        {
            UnitName = Sentence.Of("Trung tâm Phục vụ hành chính công {commune}", ("commune", commune.FullName[..1].ToLowerInvariant() + commune.FullName[1..])).ToString();
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Commune is not { } commune)
        {
            return Redirect(Links.Found);
        }

        var secret = Request.Form["secret"].ToString();
        if (!founding.Opens(FoundersCode ?? ""))
        {
            Refuse(new Refusal("founding-code-wrong", Sentence.Of("Mã lập đơn vị không đúng. Hãy xem lại trên màn hình máy chủ; chạy lại chương trình thì có mã mới.")));
        }
        else if (SecretRule.Refused(secret, Request.Form["repeated"].ToString(), SignInName ?? "", Name ?? "", commune.Name, commune.FullName) is { } weak)
        {
            Refuse(weak);
        }
        else if (!FoundingNumbers.Read(Typed).IsGranted(out var lastNumbers, out var unreadable))
        {
            Refuse(unreadable);
        }
        else if (await FoundAsync(commune, lastNumbers, secret))
        {
            return Redirect(Links.SignIn);
        }

        return Page();
    }

    public string Typed(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : "";

    public string SlipName(string form) => form switch
    {
        "receipt01" => T("Mẫu 01: giấy tiếp nhận và hẹn trả kết quả"),
        "supplement02" => T("Mẫu 02: phiếu yêu cầu bổ sung"),
        "refusal03" => T("Mẫu 03: phiếu từ chối giải quyết"),
        "apology04" => T("Mẫu 04: phiếu xin lỗi và đề nghị gia hạn"),
        _ => T("Mẫu 05: thông báo dừng giải quyết"),
    };

    private async Task<bool> FoundAsync(Commune commune, IReadOnlyList<SeriesStart> lastNumbers, string secret)
    {
        var officeId = int.Parse(commune.Code, CultureInfo.InvariantCulture);
        var input = new FoundOfficeInput
        {
            Name = commune.FullName,
            UnitName = UnitName ?? "",
            Mode = IsForPractice ? OfficeMode.Rehearsal : OfficeMode.Real,
            AdministratorSignIn = SignInName ?? "",
            AdministratorName = Name ?? "",
            LastNumbers = lastNumbers,
        };
        if (await DoAsync(new FoundOffice(), input, Actor.Program(officeId)) is not { } founded)
        {
            return false;
        }

        await credentials.SetSecretAsync(officeId, founded.AdministratorId, SecretCheck.Hash(secret), mustChange: false);
        founding.Close();
        return true;
    }
}
