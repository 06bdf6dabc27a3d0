using MotCua.Rules;

namespace MotCua.App.Days;

/// <summary>What is refused when a day is opened, interrupted and closed.</summary>
public static class DayRefusals
{
    public static Refusal OpenAlready(DateOnly day) =>
        new("day-open-already", Sentence.Of("Ngày {day} đã được mở.", ("day", day)));

    public static Refusal NobodySigns() =>
        new("nobody-signs", Sentence.Of("Hôm nay chưa có ai ký được. Hãy nhờ người được ủy quyền có mặt, hoặc đánh dấu “không có người ký” để thông báo trước khi mở cửa."));

    public static Refusal SheetsRange(int most) =>
        new("sheets-range", Sentence.Of("Số tờ giấy đánh số phải từ 1 đến {most}.", ("most", most)));

    public static Refusal NotOpen(DateOnly day) =>
        new("day-not-open", Sentence.Of("Ngày {day} chưa được mở nên không đóng được. Hãy mở ngày trước.", ("day", day)));

    public static Refusal Closed(DateOnly day) =>
        new("day-closed", Sentence.Of("Ngày {day} đã đóng. Việc phát sinh sau đó ghi vào ngày hôm sau.", ("day", day)));

    public static Refusal ProblemsLeft(int count, Sentence first) =>
        new("day-problems-left", Sentence.Of("Chưa đóng ngày được: còn {count} việc, trước hết là {first}. Hãy xử lý từng việc rồi đóng lại.", ("count", count), ("first", first)));

    public static Refusal CashUnreadable() =>
        new("cash-unreadable", Sentence.Of("Bảng kiểm quỹ chưa đúng: mỗi mệnh giá đang lưu hành ghi một dòng, số tờ không âm."));

    public static Refusal EmergencyMoment() =>
        new("emergency-moment", Sentence.Of("Giờ sự cố phải ở trong ba ngày qua, không sau lúc này và không kết thúc trước khi bắt đầu. Hãy xem lại giờ."));

    public static Refusal EmergencyOpen(DateTimeOffset since) =>
        new("emergency-open", Sentence.Of("Sự cố bắt đầu lúc {since} chưa kết thúc. Hãy kết thúc sự cố này trước.", ("since", since)));

    public static Refusal EmergenciesOverlap(DateTimeOffset until) =>
        new("emergencies-overlap", Sentence.Of("Giờ này thuộc một sự cố đã ghi, kéo dài đến {until}. Hãy chọn giờ sau đó.", ("until", until)));

    public static Refusal NoEmergency() =>
        new("no-emergency", Sentence.Of("Hiện không có sự cố nào đang kéo dài."));

    public static Refusal SheetOutside(int first, int last) => last < first
        ? new("sheet-outside", Sentence.Of("Sự cố này không dùng tờ giấy nào."))
        : new("sheet-outside", Sentence.Of("Số tờ giấy phải trong khoảng {first} đến {last} của sự cố này.", ("first", first), ("last", last)));

    public static Refusal EnteredBeyond(int sheet, DateTimeOffset at) =>
        new("entered-beyond", Sentence.Of("Đã nhập bù đến tờ {sheet} và đến {at}. Hãy xem lại tờ cuối và giờ kết thúc.", ("sheet", sheet), ("at", at)));

    public static Refusal NeverLate() =>
        new("never-late", Sentence.Of("Việc này không nhập bù: nó có hiệu lực từ lúc ghi. Chỉ việc tại quầy mới nhập bù được."));

    public static Refusal OutsideEmergency() =>
        new("outside-emergency", Sentence.Of("Giờ này không thuộc sự cố nào đã báo, nên không nhập bù được. Hãy xem lại giờ, hoặc báo sự cố trước."));

    public static Refusal LateEntriesConfirmed() =>
        new("late-entries-confirmed", Sentence.Of("Việc nhập bù của sự cố này đã được xác nhận, không thêm được nữa."));

    public static Refusal OwnLateEntries() =>
        new("own-late-entries", Sentence.Of("Người đã nhập bù không tự xác nhận. Hãy nhờ người khác so các tờ giấy với sổ."));

    public static Refusal NotSpoiled() =>
        new("not-spoiled", Sentence.Of("Tờ ghi là hỏng phải là tờ đã dùng và chưa nhập việc nào. Hãy xem lại số tờ."));

    public static Refusal SheetsMissing(int first, int count) =>
        new("sheets-missing", Sentence.Of("Còn {count} tờ chưa nhập, trước hết là tờ {first}. Hãy nhập bù, hoặc ghi tờ đó là hỏng kèm lý do.", ("count", count), ("first", first)));

    public static Refusal TurnUnreadable() =>
        new("desk-turn-unreadable", Sentence.Of("Số tiền và số bản chính bàn giao không được âm. Hãy đếm lại."));

    public static Refusal TurnOpen(int desk) =>
        new("desk-turn-open", Sentence.Of("Quầy {desk} đang chờ xác nhận bàn giao. Hãy xác nhận trước.", ("desk", desk)));

    public static Refusal NobodyTakesOver() =>
        new("nobody-takes-over", Sentence.Of("Người nhận bàn giao phải là người khác, hôm nay có mặt và được giao việc ở quầy."));

    public static Refusal TurnConfirmed() =>
        new("desk-turn-confirmed", Sentence.Of("Bàn giao này đã được xác nhận."));

    public static Refusal TurnOfAnother() =>
        new("desk-turn-of-another", Sentence.Of("Bàn giao này dành cho người khác. Chỉ người nhận mới xác nhận được."));

    public static Refusal TurnDiffers() =>
        new("desk-turn-differs", Sentence.Of("Số tiền hoặc số bản chính khác với người bàn giao đã ghi. Hai người hãy cùng đếm lại."));

    public static Refusal ClockNotDoubted() =>
        new("clock-not-doubted", Sentence.Of("Đồng hồ máy hiện không có gì nghi ngờ, không cần xác nhận."));

    public static Refusal ClockDiffers(DateTimeOffset machine) =>
        new("clock-differs", Sentence.Of("Máy đang ghi {machine}, lệch quá 5 phút so với giờ đã xem. Hãy nhờ người phụ trách máy chỉnh đồng hồ.", ("machine", machine)));

    public static Refusal ExplainedAlready() =>
        new("missing-code-explained", Sentence.Of("Hồ sơ này đã có giải trình."));

    public static Refusal ReasonMissing() =>
        new("reason-missing", Sentence.Of("Hãy ghi lý do."));
}
