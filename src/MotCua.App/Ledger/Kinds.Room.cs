using MotCua.App.Ledger.Happened;

namespace MotCua.App.Ledger;

public static partial class Kinds
{
    static partial void AddRoom(Dictionary<string, Func<string, LedgerEntry>> kinds)
    {
        kinds["pager-registered.1"] = Read<PagerRegistered>;
        kinds["pager-lent.1"] = Read<PagerLent>;
        kinds["pager-rung.1"] = Read<PagerRung>;
        kinds["pager-returned.1"] = Read<PagerReturned>;
        kinds["pager-lost.1"] = Read<PagerLost>;
        kinds["pager-noted.1"] = Read<PagerNoted>;
        kinds["writing-recorded.1"] = Read<WritingRecorded>;
        kinds["fees-noted.1"] = Read<FeesNoted>;
        kinds["receipt-recorded.1"] = Read<ReceiptRecorded>;
        kinds["receipt-voided.1"] = Read<ReceiptVoided>;
        kinds["receipt-book-registered.1"] = Read<ReceiptBookRegistered>;
        kinds["receipt-spoiled.1"] = Read<ReceiptSpoiled>;
        kinds["ballot-code-issued.1"] = Read<BallotCodeIssued>;
        kinds["ballot-cast.1"] = Read<BallotCast>;
        kinds["alert-phone-set.1"] = Read<AlertPhoneSet>;
        kinds["feedback-given.1"] = Read<FeedbackGiven>;
        kinds["feedback-assigned.1"] = Read<FeedbackAssigned>;
        kinds["feedback-answered.1"] = Read<FeedbackAnswered>;
    }
}
