using MotCua.App.Ledger.Happened;
using MotCua.App.Results;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Ledger;

/// <summary>The sentences of results, from the proposal to the hand-over.</summary>
public static partial class Timeline
{
    private static Sentence? OfResults(LedgerEntry entry) => entry switch
    {
        DossierExamined => Sentence.Of("Đã thẩm tra hồ sơ."),
        ResultProposed { Outcome: ResultOutcome.Rejected } => Sentence.Of("Đã đề xuất từ chối giải quyết, có lý do."),
        ResultProposed => Sentence.Of("Đã dự thảo kết quả."),
        DraftSent draft => Sentence.Of("Đã gửi dự thảo cho người yêu cầu, chờ trả lời đến {until}.", ("until", draft.SilenceUntilAt)),
        DraftConfirmed { BySilence: true } => Sentence.Of("Người yêu cầu không trả lời dự thảo trong thời hạn, coi là đồng ý."),
        DraftConfirmed => Sentence.Of("Người yêu cầu đã đồng ý với dự thảo."),
        ResultReviewed => Sentence.Of("Đã ký nháy dự thảo."),
        DossierSentBack back => Sentence.Of("Đã trả hồ sơ về bước “{step}”, có lý do.", ("step", back.ToStep.Name())),
        ResultSigned => Sentence.Of("Đã ký kết quả."),
        ResultRegistered book when book.FirstNumber == book.LastNumber => Sentence.Of("Đã vào sổ, số {number}/{year}.", ("number", book.FirstNumber), ("year", YearOf(book.Year))),
        ResultRegistered book => Sentence.Of("Đã vào sổ, số {first}–{last}/{year}.", ("first", book.FirstNumber), ("last", book.LastNumber), ("year", YearOf(book.Year))),
        ResultNumbered book => Sentence.Of("Đã cấp số văn bản {number}/{year}.", ("number", book.DocumentNumber), ("year", YearOf(book.Year))),
        ResultSealed => Sentence.Of("Đã đóng dấu kết quả."),
        PartiesSigned parties => Sentence.Of("Người nhận đã ký trước mặt cán bộ ({count} người).", ("count", parties.Parties)),
        ResultHandedOver => Sentence.Of("Đã trả kết quả."),
        ResultTakenBack => Sentence.Of("Đã nhận lại kết quả đã trả, có ký nhận và lý do."),
        ResultShelved shelf => Sentence.Of("Đã để kết quả ở chỗ {shelf}.", ("shelf", shelf.ShelfCode)),
        CollectionReminded reminded => Sentence.Of("Đã nhắc người nộp đến nhận kết quả, sau {count} ngày.", ("count", reminded.WaitingDays)),
        SigningDelegated signing => Sentence.Of("Đã ủy quyền ký từ {from} đến hết {until}.", ("from", signing.FromOn), ("until", signing.UntilOn)),
        DelegationEnded => Sentence.Of("Đã chấm dứt một ủy quyền ký."),
        _ => null,
    };

    private static string YearOf(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
