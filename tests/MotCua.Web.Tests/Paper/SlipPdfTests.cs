using System.Globalization;
using MotCua.App.Dossiers;
using MotCua.Rules.Slips;
using MotCua.Web.Paper;
using MotCua.Web.Paper.Pdf;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Paper;

/// <summary>Slips as PDF, read by other people's programs.</summary>
public sealed class SlipPdfTests
{
    private static readonly SlipHead Head = new() { ParentUnit = "ỦY BAN NHÂN DÂN XÃ SÔNG MẪU", Unit = "Trung tâm Phục vụ hành chính công xã Sông Mẫu", Place = "Sông Mẫu", On = new(2026, 12, 1) };

    [Fact]
    public async Task Every_vietnamese_letter_is_found_again_composed_and_in_both_cases()
    {
        // One word for each letter, so that no line break stands inside.
        var words = string.Join(' ', GlyphStripTests.Accented.Select(letter => $"x{letter}x"));
        var text = await TextAsync(Sheet([new("Lý do", words)]));
        GlyphStripTests.Accented.Where(letter => !text.Contains($"x{letter}x", StringComparison.Ordinal)).ShouldBeEmpty();
        text.Normalize().ShouldBe(text);
    }

    [Fact]
    public async Task What_comes_decomposed_is_written_composed()
    {
        var text = await TextAsync(Sheet([new("Lý do", "NGUYỄN THỊ ÁNH TUYẾT".Normalize(System.Text.NormalizationForm.FormD))]));
        text.ShouldContain("Lý do: NGUYỄN THỊ ÁNH TUYẾT");
    }

    [Fact]
    public async Task The_qr_reads_and_the_stamps_of_a_second_print_in_rehearsal_are_there()
    {
        var path = await KeepAsync(Sheet([new("Lý do", "Chờ xác minh")], printed: 2), isRehearsal: true);
        await Tool.RunAsync("pdftoppm", "-r", "100", "-gray", "-png", "-singlefile", path, path);
        (await Tool.ReadCodesAsync(path + ".png")).ShouldBe(["ABCDE2345F"]);
        var text = await Tool.RunAsync("pdftotext", "-layout", path, "-");
        text.ShouldContain("TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ");
        text.ShouldContain("BẢN IN LẦN 2");
        text.ShouldContain("Mã tra cứu hồ sơ: ABCDE-2345F");
    }

    [Fact]
    public async Task A_long_book_goes_on_over_pages_with_its_heads_again()
    {
        var rows = Enumerable.Range(1, 60).Select(at => (IReadOnlyList<string>)[at.ToString(CultureInfo.InvariantCulture), "H60.20.5-261201-0047", "Chứng thực bản sao từ bản chính giấy tờ, văn bản"]);
        var path = await KeepAsync(Sheet([], kind: SlipKind.TrackingBook, table: new(["STT", "Mã hồ sơ", "Tên thủ tục hành chính"], [.. rows])), isRehearsal: false);
        var text = await Tool.RunAsync("pdftotext", "-layout", path, "-");
        var pages = text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        pages.Length.ShouldBeGreaterThan(1);
        pages.ShouldAllBe(page => page.Contains("Mã hồ sơ", StringComparison.Ordinal));
        (await Tool.RunAsync("pdffonts", path)).Split('\n').Where(line => line.Contains("MOTCUA+", StringComparison.Ordinal)).ShouldAllBe(line => line.Contains("yes yes yes", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_slip_is_the_same_file()
    {
        var sheet = Sheet([new("Lý do", "Chờ xác minh")]);
        SlipPdf.Of(sheet.Slip, 1, Mark, false).ShouldBe(SlipPdf.Of(sheet.Slip, 1, Mark, false));
        SlipPdf.Of(sheet.Slip, 1, Mark, false).Length.ShouldBeLessThan(60_000);
    }

    private static SheetMark Mark => new(QrCode.Of("ABCDE2345F"), "ABCDE-2345F");

    private static SlipSheet Sheet(IReadOnlyList<SlipLine> lines, int printed = 1, SlipKind kind = SlipKind.Apology, SlipTable? table = null) => new(
        new Slip { Kind = kind, Size = kind == SlipKind.TrackingBook ? SheetSize.A4Landscape : SheetSize.A5, Title = ApologySlip.Title, Number = "12/PXL", Head = Head, Lines = lines, Table = table, Signatures = ["NGƯỜI NỘP HỒ SƠ", "NGƯỜI TIẾP NHẬN HỒ SƠ"] },
        new IssuedSlip { OfficeId = 1, SlipId = 1, Form = SlipForm.Apology04, Year = 2026, Number = 12, IssuedAt = new(2026, 12, 1, 9, 0, 0, TimeSpan.FromHours(7)), Reason = SlipReason.Asked, Printed = printed, LastSequence = 1 });

    private static async Task<string> TextAsync(SlipSheet sheet) => await Tool.RunAsync("pdftotext", "-layout", await KeepAsync(sheet, isRehearsal: false), "-");

    private static Task<string> KeepAsync(SlipSheet sheet, bool isRehearsal) => Tool.KeepAsync(".pdf", SlipPdf.Of(sheet.Slip, sheet.Printed, Mark, isRehearsal));
}
