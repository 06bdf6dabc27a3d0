using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Procedures;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Catalogue;

/// <summary>The office's own table of procedures: handed in or pasted, looked at beside what holds now, mended in place, and only then imported.</summary>
[RequestSizeLimit(LargestForm)]
public sealed class CataloguePage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : OfficePage(gate, read)
{
    private const int LargestForm = 8 << 20;
    private const int ExampleRows = 2;

    [BindProperty(Name = "table")]
    public string? Table { get; set; }

    /// <summary>What was last looked at: only that may be imported.</summary>
    [BindProperty(Name = "seen")]
    public string? Seen { get; set; }

    /// <summary>The text that is; a file that was chosen is chosen again.</summary>
    public override bool KeepsTyped => true;

    /// <summary>Null until a table has been sent.</summary>
    public CataloguePreview? Preview { get; private set; }

    /// <summary>Of the table as it stands here.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Table ?? "")));

    public bool CanImport => Preview is { Flaws.Count: 0 } seen && seen.New + seen.Changed > 0;

    /// <summary>The words of a line, to be found again in the text.</summary>
    public string LineOf(int number) => (Table ?? "").Split('\n') is var lines && number > 0 && number <= lines.Length ? lines[number - 1] : "";

    public async Task<IActionResult> OnGetTemplateAsync()
    {
        var versions = (await terms.OfAsync(Office!)).Catalogue.Versions.Where(version => version.IsInForce(clock.Today));
        return File(CatalogueSheet.Write(versions.Take(ExampleRows)), "text/csv", "danh-muc-mau.csv");
    }

    public async Task<IActionResult> OnGetPresentAsync() =>
        File(CatalogueSheet.Write((await terms.OfAsync(Office!)).Catalogue.Versions), "text/csv", "danh-muc.csv");

    public async Task<IActionResult> OnPostAsync()
    {
        if (await SentAsync() || IsTypedBefore)
        {
            await LookAsync();
        }

        return Page();
    }

    public async Task<IActionResult> OnPostImportAsync()
    {
        if (await SentAsync() && Seen == Mark && await DoAsync(new ImportCatalogue(), new ImportCatalogueInput(Table!)) is not null)
        {
            return SavedThen(Links.Catalogue);
        }

        if (Refused is null)
        {
            Refuse(ChangedSince);
        }

        await LookAsync();
        return Page();
    }

    /// <summary>A file goes before the text: whoever chose one means it.</summary>
    private async Task<bool> SentAsync()
    {
        try
        {
            if (Request.Form.Files.GetFile("file") is { Length: > 0 } file)
            {
                using var text = new StreamReader(file.OpenReadStream(), new UTF8Encoding(false, throwOnInvalidBytes: true));
                Table = await text.ReadToEndAsync();
            }
        }
        catch (DecoderFallbackException)
        {
            Refuse(NotText);
            return false;
        }

        Table = (Table ?? "").ReplaceLineEndings("\n");
        if (Table.Trim().Length == 0)
        {
            Refuse(Nothing);
        }

        return Refused is null;
    }

    private async Task LookAsync()
    {
        if (Table is { Length: > 0 } table)
        {
            Preview = CataloguePreview.Of(table, (await terms.OfAsync(Office!)).Catalogue);
        }
    }

    private static readonly Refusal NotText = new("table-not-text", Sentence.Of("Tệp không phải CSV UTF-8. Hãy lưu lại từ bảng tính với kiểu “CSV UTF-8”, rồi gửi lại."));

    private static readonly Refusal Nothing = new("table-missing", Sentence.Of("Chưa có bảng nào. Hãy chọn tệp CSV hoặc dán nội dung vào ô."));

    private static readonly Refusal ChangedSince = new("table-changed-since", Sentence.Of("Nội dung đã sửa sau lần xem trước; chưa nhập gì. Hãy xem lại bên dưới rồi bấm nhập."));
}
