using MotCua.Rules;

namespace MotCua.App.Undoing;

/// <summary>What is refused when something is to be undone.</summary>
public static class UndoRefusals
{
    public static Refusal NeverUndone(long sequence) =>
        new("never-undone", Sentence.Of("Việc số {sequence} trong sổ không hoàn tác được. Hãy làm việc ngược lại, ví dụ hủy biên lai, thu hồi kết quả hoặc cấp phiếu điều chỉnh.", ("sequence", sequence)));

    public static Refusal AnotherDay(long sequence, DateOnly day) =>
        new("undo-another-day", Sentence.Of("Việc số {sequence} đã làm ngày {day}; chỉ hoàn tác được trong ngày. Hãy ghi một việc điều chỉnh.", ("sequence", sequence), ("day", day)));

    public static Refusal NotYours(long sequence) =>
        new("undo-not-yours", Sentence.Of("Việc số {sequence} do người khác làm. Hãy nhờ người đó hoặc lãnh đạo Trung tâm hoàn tác.", ("sequence", sequence)));

    public static Refusal ReasonMissing() =>
        new("reason-missing", Sentence.Of("Hãy ghi lý do hoàn tác."));

    public static Refusal SomethingCameAfter(long sequence, long later) =>
        new("undo-not-last", Sentence.Of("Sau việc số {sequence} đã có việc số {later}. Hãy hoàn tác việc sau trước, hoặc ghi một việc điều chỉnh.", ("sequence", sequence), ("later", later)));
}
