using System.Text;
using MotCua.App.Csv;
using MotCua.App.Procedures;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Procedures;

public sealed class CatalogueImportTests
{
    private const string Header = "code,name,field,limit,class,valid_from,valid_until";

    public static TheoryData<string, int, string, string> DamagedLines() => new()
    {
        { "1.4873,Tên,Hộ tịch,3wd,B,,", 2, "code", "“1.4873” không phải là mã thủ tục" },
        { ",Tên,Hộ tịch,3wd,B,,", 2, "code", "ô bắt buộc đang để trống" },
        { "1.004873,,Hộ tịch,3wd,B,,", 2, "name", "ô bắt buộc đang để trống" },
        { "1.004873,Tên,Hộ tịch,3 ngày,B,,", 2, "limit", "“3 ngày” không phải là thời hạn" },
        { "1.004873,Tên,Hộ tịch,3wd,E,,", 2, "class", "Hãy ghi một trong: a, b, c, d" },
        { "1.004873,Tên,Hộ tịch,3wd,B,31/02/2026,", 2, "valid_from", "không phải là ngày" },
        { "1.004873,Tên,Hộ tịch,3wd,B,2026-07-01,2026-06-30", 2, "valid_until", "trước ngày có hiệu lực" },
        { "1.004873,Tên,Hộ tịch", 2, "", "có 3 ô, trong khi dòng tên cột có 7" },
        { "1.004873,\"Tên,Hộ tịch,3wd,B,,\n1.000894,Tên,Hộ tịch,,,,", 2, "", "dấu ngoặc kép ở dòng này không có đôi" },
        { "\n1.004873,Tên,Hộ tịch,x,B,,", 3, "limit", "không phải là thời hạn" },
        { "1.004873,Tên,Hộ tịch,3wd,B,,\n1.004873,Tên,Hộ tịch,5wd,B,,", 3, "code", "đã có ở dòng 2" },
        { "1.004873,Mới,Hộ tịch,3wd,B,2027-03-01,\n1.004873,Cũ,Hộ tịch,5wd,B,,2027-03-01", 3, "code", "đã có ở dòng 2" },
    };

    [Fact]
    public void A_sound_list_comes_in_whole()
    {
        var rows = Complete(
            "code,name,field,limit,class,received_by,valid_from,needs_verification_possible\n"
            + "L.002,\"Xác nhận hoàn cảnh, khó khăn\",Bảo trợ xã hội,2wd,b,centre,01/07/2026,yes\n"
            + "1.004873,Cấp Giấy xác nhận tình trạng hôn nhân,Hộ tịch,,,police,,\n");
        rows.Count.ShouldBe(2);
        (rows[0].Name, rows[0].Limit, rows[0].Class, rows[0].ValidFrom, rows[0].NeedsVerificationPossible)
            .ShouldBe(("Xác nhận hoàn cảnh, khó khăn", TimeLimit.Parse("2wd"), PromiseClass.B, new DateOnly(2026, 7, 1), true));
        (rows[1].Limit, rows[1].Class, rows[1].ReceivedBy).ShouldBe((null, PromiseClass.C, Receiver.Police));
    }

    [Fact]
    public void Two_versions_of_a_procedure_may_follow_each_other() =>
        Complete(Header + "\n1.004873,Cũ,Hộ tịch,3wd,B,,2027-02-28\n1.004873,Mới,Hộ tịch,2wd,B,2027-03-01,").Count.ShouldBe(2);

    [Theory]
    [InlineData(";", false)]
    [InlineData(";", true)]
    [InlineData(",", true)]
    [InlineData("\t", false)]
    public void Spreadsheets_save_with_semicolons_tabs_and_a_byte_order_mark(string separator, bool mark)
    {
        var text = Header.Replace(",", separator, StringComparison.Ordinal) + "\r\n" + string.Join(separator, "1.004873", "Tên có dấu", "Hộ tịch", "3wd", "B", "", "") + "\r\n";
        byte[] bytes = [.. mark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)];
        Read(bytes).ShouldBeOfType<Import<ProcedureVersion>.Complete>().Rows.ShouldHaveSingleItem().Name.ShouldBe("Tên có dấu");
    }

    [Theory]
    [InlineData("marriage", true)]
    [InlineData("\"examine,sign,seal\"", true)]
    [InlineData("", true)]
    [InlineData("wedding", false)]
    [InlineData("\"examine,seal,sign\"", false)]
    public void Steps_are_named_or_written_out(string steps, bool sound)
    {
        var read = Read(Encoding.UTF8.GetBytes($"code,name,field,step_order\n1.004873,Tên,Hộ tịch,{steps}"));
        if (sound)
        {
            StepOrders.Of(read.RowsOrThrow()[0].StepOrder).IsGranted(out _, out _).ShouldBeTrue();
        }
        else
        {
            read.ShouldBeOfType<Import<ProcedureVersion>.Flawed>().Flaws.ShouldHaveSingleItem().Column.ShouldBe("step_order");
        }
    }

    [Fact]
    public void Decomposed_letters_are_composed_on_the_way_in() =>
        Complete("code,name,field\n1.004873," + "Hộ tịch".Normalize(NormalizationForm.FormD) + ",x")[0].Name.ShouldBe("Hộ tịch");

    [Theory]
    [MemberData(nameof(DamagedLines))]
    public void A_damaged_line_is_told_by_line_and_column(string lines, int line, string column, string says)
    {
        var flaw = Flaws(Header + "\n" + lines)[0];
        (flaw.Line, flaw.Column).ShouldBe((line, column));
        flaw.ToString().ShouldContain(says);
        flaw.ToString().ShouldStartWith($"Dòng {line}");
    }

    [Fact]
    public void One_reading_finds_everything_that_is_wrong_and_imports_nothing() =>
        Flaws(Header + "\n1.004873,Tên,Hộ tịch,3wd,B,,\nx,Tên,Hộ tịch,y,z,,\n1.000894,,Hộ tịch,,,,")
            .Select(flaw => (flaw.Line, flaw.Column))
            .ShouldBe([(3, "code"), (3, "class"), (3, "limit"), (4, "name")], ignoreOrder: true);

    [Fact]
    public void A_wrong_header_names_each_column()
    {
        var flaws = Flaws("code,name,limt,name\n1.004873,Tên,3wd,Tên");
        flaws.Select(flaw => (flaw.Line, flaw.Column)).ShouldBe([(1, "field"), (1, "limt"), (1, "name")]);
        flaws[1].ToString().ShouldContain("limit");
    }

    [Theory]
    [InlineData("", "Tệp trống")]
    [InlineData("\n\n", "Tệp trống")]
    [InlineData(Header, "không có mục nào")]
    [InlineData(Header + "\n\n", "không có mục nào")]
    public void A_file_with_nothing_in_it_says_so(string text, string says) => Flaws(text).ShouldHaveSingleItem().ToString().ShouldContain(says);

    [Fact]
    public void A_file_that_is_no_text_gets_one_sentence()
    {
        byte[][] files = [[0x50, 0x4B, 0x03, 0x04, 0x00, 0x00], [.. Encoding.UTF8.GetBytes(Header), 0x0A, 0xC4], Encoding.Latin1.GetBytes("code,name,field\n1.004873,Hõ tich,x")];
        files.ShouldAllBe(file => OnlyFlaw(file).Text.ToString().Contains("CSV UTF-8"));
    }

    [Fact]
    public void What_ships_can_be_brought_back_as_an_office_s_own_list()
    {
        using var shipped = typeof(CatalogueImport).Assembly.GetManifestResourceStream("catalogue/procedures.csv")!;
        CatalogueImport.Read(shipped).ShouldBeOfType<Import<ProcedureVersion>.Complete>().Rows.Count.ShouldBe(219);
    }

    [Fact]
    public void No_damage_of_the_bytes_is_more_than_a_list_of_flaws()
    {
        var sound = Encoding.UTF8.GetBytes(Header + "\n1.004873,\"Tên, có dấu\",Hộ tịch,3wd,B,2026-07-01,\n1.000894,Kết hôn,Hộ tịch,,,,\n");
        byte[] signs = [.. ",;\"\n\r\t\0"u8, 0xFF, 0xFE, 0xEF, 0xC4, (byte)'9'];
        var chance = new Random(20261126);
        for (var round = 0; round < 2000; round++)
        {
            byte[] damaged = [.. sound];
            for (var hits = chance.Next(1, 6); hits > 0; hits--)
            {
                damaged[chance.Next(round % 3 == 0 ? 4 : damaged.Length)] = signs[chance.Next(signs.Length)];
            }

            var read = Read(damaged[..chance.Next(1, damaged.Length)]);
            (read is Import<ProcedureVersion>.Flawed { Flaws: [] } or Import<ProcedureVersion>.Complete { Rows: [] }).ShouldBeFalse();
        }
    }

    private static ImportFlaw OnlyFlaw(byte[] file) => Read(file).ShouldBeOfType<Import<ProcedureVersion>.Flawed>().Flaws.ShouldHaveSingleItem();

    private static IReadOnlyList<ProcedureVersion> Complete(string text) =>
        Read(Encoding.UTF8.GetBytes(text)).ShouldBeOfType<Import<ProcedureVersion>.Complete>().Rows;

    private static IReadOnlyList<ImportFlaw> Flaws(string text) =>
        Read(Encoding.UTF8.GetBytes(text)).ShouldBeOfType<Import<ProcedureVersion>.Flawed>().Flaws;

    private static Import<ProcedureVersion> Read(byte[] bytes) => CatalogueImport.Read(new MemoryStream(bytes));
}
