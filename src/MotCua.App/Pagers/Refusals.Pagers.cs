using MotCua.Rules;

namespace MotCua.App.Pagers;

/// <summary>What is refused about pagers.</summary>
public static class PagerRefusals
{
    public static Refusal NumberRange() => new("pager-number", Sentence.Of("Số thẻ rung từ 1 đến 9999. Vui lòng nhập lại số in trên thẻ."));

    public static Refusal Known(int number) => new("pager-known", Sentence.Of("Thẻ rung số {number} đã có trong danh sách. Nếu đây là thẻ khác, hãy dán số khác.", ("number", number)));

    public static Refusal Unknown(int number) => new("pager-unknown", Sentence.Of("Không có thẻ rung số {number} trong danh sách. Hãy kiểm tra số in trên thẻ.", ("number", number)));

    public static Refusal Out(int number) => new("pager-out", Sentence.Of("Thẻ rung số {number} đang được mượn hoặc đã báo mất. Hãy lấy thẻ khác.", ("number", number)));

    public static Refusal IsBroken(int number) => new("pager-broken", Sentence.Of("Thẻ rung số {number} ghi là hỏng. Hãy lấy thẻ khác; thẻ đã sửa xong thì ghi lại tình trạng pin.", ("number", number)));

    public static Refusal IsLost(int number) => new("pager-lost", Sentence.Of("Thẻ rung số {number} đã báo mất. Nếu tìm thấy, hãy đưa thẻ vào sử dụng lại.", ("number", number)));

    public static Refusal NoteTooLong(int most) => new("pager-note-long", Sentence.Of("Ghi chú dài hơn {most} ký tự. Hãy viết ngắn lại.", ("most", most)));

    public static Refusal RunOut() => new("pagers-run-out", Sentence.Of("Hết thẻ rung. Hãy mời ông/bà theo dõi bảng gọi số và nghe loa."));

    public static Refusal HasOne(int number) => new("has-pager", Sentence.Of("Lượt này đang mượn thẻ rung số {number}.", ("number", number)));

    public static Refusal NotOut(int number) => new("pager-not-out", Sentence.Of("Thẻ rung số {number} không có ai mượn.", ("number", number)));

    public static Refusal VisitClosed() => new("visit-closed", Sentence.Of("Lượt này đã kết thúc nên không mượn thẻ rung được."));
}
