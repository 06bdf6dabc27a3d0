using MotCua.Rules.Slips;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Slips;

public sealed class SlipTests
{
    public static LawTable Slips => new("slips.csv");

    [Theory]
    [MemberData(nameof(Slips))]
    public void Each_slip_holds_the_fields_of_its_form_in_their_order(LawRow row)
    {
        var slip = SampleSlips.Of(Code.Parse<SlipKind>(row["kind"]));
        slip.FormNumber.ShouldBe(row["form"]);
        slip.Title.ShouldBe(row["title"]);
        slip.Number.ShouldBe(row["number"]);
        string.Join("; ", slip.Lines.Concat(slip.Below).Select(line => line.Label)).ShouldBe(row["fields"]);
        string.Join("; ", slip.Table?.Columns ?? []).ShouldBe(row["columns"]);
        slip.Table?.Rows.ShouldAllBe(cells => cells.Count == slip.Table.Columns.Count);
    }

    [Fact]
    public void The_table_covers_all_seven_slips() => Slips.Count.ShouldBe(Enum.GetValues<SlipKind>().Length);

    [Fact]
    public void Without_an_official_code_the_first_slip_is_a_mere_note_without_a_number()
    {
        var note = (SampleSlips.Receipt with { DossierCode = null }).Written();
        note.Title.ShouldBe("PHIẾU GHI NHẬN HỒ SƠ – chưa có mã, không thay Giấy tiếp nhận");
        note.Number.ShouldBeNull();
        note.Line("Mã hồ sơ")!.Value.ShouldBe("chưa có");
        note.Line("Số lượt")!.Value.ShouldBe("261201-047");
    }

    [Fact]
    public void Times_are_written_with_hour_minute_and_day()
    {
        var slip = SampleSlips.Of(SlipKind.Receipt);
        slip.Line("Thời gian nhận hồ sơ")!.ToString().ShouldBe("Thời gian nhận hồ sơ: 09 giờ 05 phút, ngày 01/12/2026");
        slip.Line("Thời gian trả kết quả giải quyết hồ sơ")!.Value.ShouldBe("17 giờ 00 phút, ngày 04/12/2026");
    }

    [Fact]
    public void What_is_not_known_is_left_dotted() =>
        SampleSlips.Of(SlipKind.Receipt).Line("Email")!.ToString().ShouldBe("Email: ……………");

    [Fact]
    public void Without_an_authorisation_nobody_is_named_as_acted_for() =>
        (SampleSlips.Receipt with { Principal = null }).Written().Lines.ShouldNotContain(line => line.Label.Contains("ủy quyền", StringComparison.Ordinal));

    [Fact]
    public void Papers_stand_in_a_numbered_table() =>
        SampleSlips.Of(SlipKind.Receipt).Table!.Rows[1].ShouldBe(["2", "Giấy ủy quyền", "bản chính", "2"]);

    [Fact]
    public void The_control_sheet_says_whether_each_hand_over_was_in_time() =>
        SampleSlips.Of(SlipKind.ControlSheet).Table!.Rows.Select(row => row[4]).ShouldBe(["", "đúng hạn"]);

    [Fact]
    public void The_mark_of_the_unit_is_the_offices_own() => SlipNumber.Of(SlipKind.RefusalToAccept, 3, "TTPVHCC").ShouldBe("3/PTC-TTPVHCC");
}
