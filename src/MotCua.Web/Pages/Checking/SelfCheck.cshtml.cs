using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Data.Checking;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Checking;

/// <summary>What <c>motcua check</c> says, as a page, and a copy of everything at one press: made while people work, and shown when it is there.</summary>
public sealed class SelfCheckPage(WriteGate gate, OfficeRead read, StoreCheck check, BackupRun backups, BesideStore beside) : OfficePage(gate, read)
{
    private const int SecondsBetweenLooks = 2;

    [BindProperty(Name = "passphrase")]
    public string? Passphrase { get; set; }

    [BindProperty(Name = "repeated")]
    public string? Repeated { get; set; }

    /// <summary>What is wrong comes first.</summary>
    public IReadOnlyList<CheckPoint> Points { get; private set; } = [];

    public int Warnings => Points.Count(point => point.Fitness != Fitness.Fit);

    public bool CanWork => Points.All(point => point.Fitness != Fitness.Unfit);

    public BackupProgress Progress => backups.Progress;

    public string Folder => beside.Backups;

    public async Task OnGetAsync()
    {
        await ShowAsync();
        if (Progress is BackupProgress.Underway)
        {
            // Looks in again without script; nothing can be half typed here meanwhile.
            Response.Headers["Refresh"] = SecondsBetweenLooks.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if ((Passphrase ?? "") != (Repeated ?? ""))
        {
            Refuse(NotTheSame);
            await ShowAsync();
            return Page();
        }

        backups.Begin(string.IsNullOrEmpty(Passphrase) ? null : Passphrase);
        return Redirect(Links.SelfCheck);
    }

    public string StandsFor(Fitness fitness) => fitness switch
    {
        Fitness.Fit => T("Được"),
        Fitness.Warned => T("Cần xem"),
        _ => T("Không được"),
    };

    private async Task ShowAsync() => Points = [.. (await check.RunAsync()).OrderByDescending(point => point.Fitness)];

    private static readonly Refusal NotTheSame = new("passphrases-differ", Sentence.Of("Hai lần nhập mật khẩu niêm phong không giống nhau. Hãy nhập lại; quên mật khẩu này thì không ai mở được bản sao."));
}
