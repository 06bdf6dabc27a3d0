using MotCua.App.Dossiers;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Ledger;

/// <summary>The sentences of dossiers, from receipt to their end.</summary>
public static partial class Timeline
{
    private static Sentence? OfDossiers(LedgerEntry entry) => entry switch
    {
        DossierReceived { PromisedAt: { } promised } received => Sentence.Of(
            "Đã nhận hồ sơ số lượt {house_number}, thủ tục {procedure}; dự kiến trả kết quả {promised_at}.",
            ("house_number", received.HouseNumber), ("procedure", received.ProcedureCode), ("promised_at", promised)),
        DossierReceived received => Sentence.Of(
            "Đã nhận hồ sơ số lượt {house_number}, thủ tục {procedure}; hạn trả {due_at}.",
            ("house_number", received.HouseNumber), ("procedure", received.ProcedureCode), ("due_at", received.DueAt)),
        OfficialCodeEntered entered => Sentence.Of("Đã nhập mã hồ sơ {code}.", ("code", entered.OfficialCode)),
        SlipIssued { Printed: 1 } slip => Sentence.Of("Đã cấp giấy hẹn số {number}/{year}.", ("number", slip.Number), ("year", slip.Year.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        SlipIssued slip => Sentence.Of("Đã in lại giấy hẹn, bản in lần {count}.", ("count", slip.Printed)),
        OriginalKept kept => Sentence.Of("Đã giữ bản chính, ghi trên giấy hẹn số {number}.", ("number", kept.SlipNumber)),
        OriginalReturned => Sentence.Of("Đã trả lại bản chính, có ký nhận."),
        DossierForwarded forwarded => Sentence.Of("Đã chuyển hồ sơ từ {from} đến {to}.", ("from", forwarded.From.Name()), ("to", forwarded.To.Name())),
        DossierAssigned => Sentence.Of("Đã phân công người xử lý hồ sơ."),
        DossierCorrected => Sentence.Of("Đã sửa thông tin hồ sơ."),
        WithdrawalRequested => Sentence.Of("Công dân yêu cầu rút hồ sơ."),
        DossierStopped { Withdrawn: true } => Sentence.Of("Đã dừng hồ sơ theo yêu cầu rút của công dân."),
        DossierStopped => Sentence.Of("Đã dừng xử lý hồ sơ."),
        MissingPapersListed listed => Sentence.Of("Đã lập phiếu yêu cầu bổ sung số {number}, thủ tục {procedure}; chưa nhận hồ sơ.", ("number", listed.SlipNumber), ("procedure", listed.ProcedureCode)),
        DossierRefused refused => Sentence.Of("Đã từ chối tiếp nhận, phiếu số {number}, thủ tục {procedure}.", ("number", refused.SlipNumber), ("procedure", refused.ProcedureCode)),
        SupplementRequested asked => Sentence.Of("Đã yêu cầu bổ sung {count} giấy tờ, phiếu số {number}; tạm dừng tính hạn.", ("count", asked.Papers), ("number", asked.SlipNumber)),
        SupplementReceived { DueAt: { } due } => Sentence.Of("Đã nhận giấy tờ bổ sung; hạn trả {due_at}.", ("due_at", due)),
        SupplementReceived => Sentence.Of("Đã nhận giấy tờ bổ sung."),
        DossierSentOutside => Sentence.Of("Đã gửi hồ sơ đến cơ quan phối hợp."),
        DossierReceivedBack => Sentence.Of("Đã nhận lại hồ sơ từ cơ quan phối hợp."),
        DossierPaused => Sentence.Of("Tạm dừng tính hạn, chờ thực hiện nghĩa vụ tài chính."),
        DossierResumed { DueAt: { } due } => Sentence.Of("Đã có chứng từ nộp tiền; hạn trả {due_at}.", ("due_at", due)),
        DossierResumed => Sentence.Of("Đã có chứng từ nộp tiền; tiếp tục xử lý."),
        ApologyMade apology => Sentence.Of("Đã xin lỗi và hẹn lại: {new_at}, phiếu số {number}.", ("new_at", apology.NewAt), ("number", apology.SlipNumber)),
        _ => null,
    };
}
