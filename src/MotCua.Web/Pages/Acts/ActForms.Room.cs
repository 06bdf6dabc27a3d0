using MotCua.App.Fees;
using MotCua.App.Pagers;
using MotCua.Rules;

namespace MotCua.Web.Pages.Acts;

/// <summary>Pagers and receipts.</summary>
public static partial class ActForms
{
    private static IEnumerable<ActForm> RoomForms() =>
    [
        new("register-pager", Sentence.Of("Đưa thẻ rung vào sử dụng"), Number("number", Sentence.Of("Số in trên thẻ"), 1), Text("note", Sentence.Of("Ghi chú"), required: false)),
        new("answer-help", Sentence.Of("Tôi đến"), Subject("help_id")),
        new("lend-pager", Sentence.Of("Phát thẻ rung"), Subject("visit_id"), new ActField("number", Sentence.Of("Số thẻ (để trống thì chương trình chọn)"), ActFieldKind.Number)),
        new("ring-pager", Sentence.Of("Rung"), Subject("number")),
        new("return-pager", Sentence.Of("Thu lại"), Subject("number")),
        new("report-pager-lost", Sentence.Of("Báo mất"), Subject("number")),
        new("note-pager", Sentence.Of("Ghi tình trạng pin"), Subject("number"),
            Choice("battery", Sentence.Of("Pin"), [.. Enum.GetValues<PagerBattery>().Select(battery => (battery, battery.Name()))]), Text("note", Sentence.Of("Ghi chú"), required: false)),
        new("record-receipt", Sentence.Of("Ghi nhận biên lai"), Subject("fee_note_id"), Text("symbol", Sentence.Of("Ký hiệu")), Text("number", Sentence.Of("Số biên lai")),
            Choice("payment", Sentence.Of("Hình thức nộp"), (Payment.Cash, Sentence.Of("tiền mặt")), (Payment.Transfer, Sentence.Of("chuyển khoản")))),
        new("register-receipt-book", Sentence.Of("Đăng ký quyển biên lai"), Text("symbol", Sentence.Of("Ký hiệu")), Text("first_number", Sentence.Of("Số đầu, đủ số 0 như in trên biên lai")), Text("last_number", Sentence.Of("Số cuối"))),
        new("spoil-receipt", Sentence.Of("Ghi biên lai hỏng"), Text("symbol", Sentence.Of("Ký hiệu")), Text("number", Sentence.Of("Số biên lai")), Text("reason", Sentence.Of("Lý do"))),
        new("void-receipt", Sentence.Of("Hủy biên lai"), Subject("receipt_id"), Text("reason", Sentence.Of("Lý do"))),
    ];
}
