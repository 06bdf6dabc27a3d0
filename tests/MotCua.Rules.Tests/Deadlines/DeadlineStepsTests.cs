using MotCua.Rules.Calendars;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Deadlines;

public sealed class DeadlineStepsTests
{
    [Fact]
    public void Working_days_print_what_was_counted_and_what_was_skipped_and_why() => Printed("2026-11-20T09:00", "3wd").ShouldBe(
    [
        "received: Tiếp nhận lúc 09:00 ngày 20/11/2026, thời hạn 3 ngày làm việc",
        "days-skipped: Không tính thứ Bảy 21/11/2026 đến Chủ nhật 22/11/2026: nghỉ hằng tuần",
        "days-counted: Ngày 1: thứ Hai 23/11/2026",
        "days-skipped: Không tính thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam (NQ 28/2026/QH16)",
        "days-counted: Ngày 2 đến ngày 3: thứ Tư 25/11/2026 đến thứ Năm 26/11/2026",
        "due-original: Hạn trả kết quả: 17:00 ngày 26/11/2026",
    ]);

    [Fact]
    public void The_cut_off_prints_the_day_the_file_counts_from() => Printed("2026-11-23T15:05", "same-day").ShouldBe(
    [
        "received: Tiếp nhận lúc 15:05 ngày 23/11/2026, thời hạn ngay trong ngày làm việc",
        "days-skipped: Không tính thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam (NQ 28/2026/QH16)",
        "result-next-working-day: Sau 15:00: tính như tiếp nhận ngày làm việc tiếp theo, thứ Tư 25/11/2026",
        "same-day: Trả kết quả ngay trong thứ Tư 25/11/2026",
        "due-original: Hạn trả kết quả: 17:00 ngày 25/11/2026",
    ]);

    [Fact]
    public void A_cut_off_that_changes_nothing_says_so() =>
        Printed("2026-11-20T15:20", "3wd")[1].ShouldBe("cut-off-no-effect: Sau 15:00, nhưng mốc giờ này không làm thay đổi hạn của thủ tục");

    [Fact]
    public void A_file_in_time_for_its_cut_off_says_so() =>
        Printed("2026-11-25T15:00", "same-day")[1].ShouldBe("cut-off-in-time: Không muộn hơn 15:00: tính ngay ngày này");

    [Fact]
    public void A_clock_that_starts_the_next_day_names_it() =>
        Printed("2026-11-20T15:20", "3wd", CutOffEffect.ClockStartsNextWorkingDay).ShouldContain(
            "clock-starts-next-working-day: Sau 15:00: thời hạn bắt đầu từ ngày làm việc tiếp theo, thứ Hai 23/11/2026");

    [Fact]
    public void A_file_sent_outside_hours_says_from_when_it_counts() => Printed("2026-11-21T09:00", "2wh").ShouldBe(
    [
        "received: Tiếp nhận lúc 09:00 ngày 21/11/2026, thời hạn 2 giờ làm việc",
        "days-skipped: Không tính thứ Bảy 21/11/2026 đến Chủ nhật 22/11/2026: nghỉ hằng tuần",
        "outside-hours: 09:00 thứ Bảy 21/11/2026 ngoài giờ làm việc: tính từ 07:00 ngày 23/11/2026",
        "minutes-counted: thứ Hai 23/11/2026, 07:00–09:00: 120 phút",
        "due-original: Hạn trả kết quả: 09:00 ngày 23/11/2026",
    ]);

    [Fact]
    public void Working_hours_print_the_minutes_of_each_sitting() => Printed("2026-11-23T16:00", "8wh")[2..].ShouldBe(
    [
        "minutes-counted: thứ Hai 23/11/2026, 16:00–17:00: 60 phút",
        "days-skipped: Không tính thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam (NQ 28/2026/QH16)",
        "minutes-counted: thứ Tư 25/11/2026, 07:00–11:30: 270 phút",
        "minutes-counted: thứ Tư 25/11/2026, 13:30–16:00: 150 phút",
        "due-original: Hạn trả kết quả: 16:00 ngày 25/11/2026",
    ]);

    [Fact]
    public void Calendar_days_print_the_last_day_and_where_it_moves() => Printed("2026-11-20T09:00", "15cd")[1..].ShouldBe(
    [
        "calendar-days-counted: Tính liên tục 15 ngày, từ thứ Bảy 21/11/2026 đến thứ Bảy 05/12/2026",
        "days-skipped: Không tính thứ Bảy 05/12/2026 đến Chủ nhật 06/12/2026: nghỉ hằng tuần",
        "last-day-moved: Ngày cuối 05/12/2026 không phải ngày làm việc: chuyển sang thứ Hai 07/12/2026",
        "due-original: Hạn trả kết quả: 17:00 ngày 07/12/2026",
    ]);

    [Fact]
    public void A_suspension_prints_what_it_costs_and_the_days_skipped_on_the_way() =>
        Printed("2026-11-16T09:00", "5wd", CutOffEffect.None, Pause("2026-11-18T10:00", "2026-11-20T09:00"))[^4..].ShouldBe(
        [
            "due-original: Hạn trả kết quả: 17:00 ngày 23/11/2026",
            "suspension-counted: Tạm dừng từ 10:00 ngày 18/11/2026 đến 09:00 ngày 20/11/2026: hạn lùi 2 ngày làm việc",
            "days-skipped: Không tính thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam (NQ 28/2026/QH16)",
            "due-current: Hạn sau khi tạm dừng: 17:00 ngày 26/11/2026",
        ]);

    [Fact]
    public void Days_off_in_a_row_are_named_by_their_own_reasons() => Printed("2027-02-04T09:00", "1wd")[1..^2].ShouldBe(
    [
        "days-skipped: Không tính thứ Sáu 05/02/2027 đến thứ Ba 09/02/2027: Tết Âm lịch (Điều 112 BLLĐ 45/2019/QH14; chưa xác nhận)",
        "days-skipped: Không tính thứ Tư 10/02/2027: Nghỉ bù Tết Âm lịch (06/02/2027) (Điều 111 khoản 3 BLLĐ 45/2019/QH14; chưa xác nhận)",
        "days-skipped: Không tính thứ Năm 11/02/2027: Nghỉ bù Tết Âm lịch (07/02/2027) (Điều 111 khoản 3 BLLĐ 45/2019/QH14; chưa xác nhận)",
    ]);

    [Fact]
    public void Touching_suspensions_are_printed_as_one() =>
        Printed("2026-11-16T09:00", "5wd", CutOffEffect.None, Pause("2026-11-18T10:00", "2026-11-19T10:00"), Pause("2026-11-19T10:00", "2026-11-20T09:00"))
            .ShouldContain("suspension-counted: Tạm dừng từ 10:00 ngày 18/11/2026 đến 09:00 ngày 20/11/2026: hạn lùi 2 ngày làm việc");

    [Fact]
    public void Each_unit_says_its_cost_in_its_own_words()
    {
        Printed("2026-11-02T09:00", "10cd", CutOffEffect.None, Pause("2026-11-05T10:00", "2026-11-09T09:00"))[^2].ShouldEndWith("hạn lùi 4 ngày");
        Printed("2026-11-25T08:00", "8wh", CutOffEffect.None, Pause("2026-11-25T10:00", "2026-11-25T14:00"))[^2].ShouldEndWith("hạn lùi 120 phút làm việc");
    }

    [Fact]
    public void Calendar_days_moved_by_a_suspension_print_only_where_the_last_one_falls() =>
        Printed("2026-11-02T09:00", "12cd", CutOffEffect.None, Pause("2026-11-05T10:00", "2026-11-15T10:00"))[^4..].ShouldBe(
        [
            "suspension-counted: Tạm dừng từ 10:00 ngày 05/11/2026 đến 10:00 ngày 15/11/2026: hạn lùi 10 ngày",
            "days-skipped: Không tính thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam (NQ 28/2026/QH16)",
            "last-day-moved: Ngày cuối 24/11/2026 không phải ngày làm việc: chuyển sang thứ Tư 25/11/2026",
            "due-current: Hạn sau khi tạm dừng: 17:00 ngày 25/11/2026",
        ]);

    [Fact]
    public void A_lasting_suspension_leaves_no_due_moment() =>
        Printed("2026-11-16T09:00", "5wd", CutOffEffect.None, Pause("2026-11-18T10:00", null))[^1]
            .ShouldBe("suspended: Đang tạm dừng từ 10:00 ngày 18/11/2026: chưa tính được hạn cho đến khi tiếp tục");

    [Fact]
    public void A_suspension_after_the_due_moment_is_named_and_moves_nothing() =>
        Printed("2026-11-16T09:00", "5wd", CutOffEffect.None, Pause("2026-11-25T08:00", "2026-11-26T08:00"))[^1]
            .ShouldBe("suspension-after-due: Tạm dừng từ 08:00 ngày 25/11/2026, sau khi đã hết hạn: hạn không đổi");

    [Fact]
    public void A_deadline_that_would_have_fallen_into_a_suspension_says_where_it_goes() =>
        Printed("2026-11-19T09:00", "1wd", CutOffEffect.None, Pause("2026-11-20T10:00", "2026-11-22T20:00"))
            .ShouldContain("not-due-while-suspended: Hạn không rơi vào lúc đang tạm dừng: chuyển đến 17:00 ngày 23/11/2026");

    [Fact]
    public void A_holiday_not_yet_decided_is_marked() =>
        Printed("2027-11-23T09:00", "1wd").ShouldContain("days-skipped: Không tính thứ Tư 24/11/2027: Ngày Văn hóa Việt Nam (NQ 28/2026/QH16; chưa xác nhận)");

    private static string[] Printed(string receivedAt, string limitText, CutOffEffect? effect = null, params Suspension[] suspensions)
    {
        var limit = TimeLimit.Parse(limitText);
        var cutOff = effect is { } chosen ? new CutOff(CutOff.DefaultAt, chosen) : CutOff.For(limit);
        return [.. Deadline.Of(Reading.MomentFrom(receivedAt), limit, cutOff, suspensions, WorkingCalendar.Default).Steps.Select(step => step.ToString())];
    }

    private static Suspension Pause(string from, string? until) => new(Reading.MomentFrom(from), until is null ? null : Reading.MomentFrom(until));
}
