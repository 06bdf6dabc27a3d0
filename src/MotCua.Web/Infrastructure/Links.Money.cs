using System.Globalization;
using MotCua.App.Fees;

namespace MotCua.Web.Infrastructure;

/// <summary>Where money is looked at, and who was there in a month.</summary>
public readonly partial record struct Links
{
    public string Money => PathBase + "/so-thu";

    public string MoneyOf(DateOnly day) => $"{Money}?ngay={day:yyyy-MM-dd}";

    public string MoneyMonth(DateOnly month) => $"{Money}/thang?thang={month:yyyy-MM}";

    public string MoneyMonthTable(DateOnly month) => MoneyMonth(month) + "&handler=Table";

    public string DepositSheet(DateOnly day) => $"{Money}/bang-ke?ngay={day:yyyy-MM-dd}";

    public string DepositPdf(DateOnly day) => DepositSheet(day) + "&dang=pdf";

    public string Attendance(DateOnly month) => $"{PathBase}/bang-cham-cong?thang={month:yyyy-MM}";

    public string Presence => PathBase + "/cham-cong";

    public string PresenceOf(DateOnly month) => $"{Presence}?thang={month:yyyy-MM}";

    public string HoursCertificate(long accountId, DateOnly month) => $"{Presence}/{accountId}/giay-xac-nhan?thang={month:yyyy-MM}";

    /// <summary>Where a receipt is recorded for a fee note; the number that most likely comes next stands there already.</summary>
    public string RecordReceipt(long feeNoteId, NextReceipt? likely, string next) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Act("record-receipt")}?fee_note_id={feeNoteId}{(likely is null ? "" : $"&symbol={Uri.EscapeDataString(likely.Symbol)}&number={likely.Number}")}&next={Uri.EscapeDataString(next)}");

    public string VoidReceipt(long receiptId, string next) => string.Create(CultureInfo.InvariantCulture, $"{Act("void-receipt")}?receipt_id={receiptId}&next={Uri.EscapeDataString(next)}");
}
