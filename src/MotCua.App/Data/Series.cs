using MotCua.App.Dossiers;

namespace MotCua.App.Data;

/// <summary>
/// A number series of the office (dãy số), settled once a commit: it only grows, and its numbers are never given back.
/// Row ids run on for ever; a daily series begins at 1 each office day.
/// </summary>
public readonly record struct Series(string Code)
{
    private const int LongestBook = 60;
    private static readonly string[] Books = ["register-number-", "document-number-"];

    public static readonly Series Visit = new("visit");
    public static readonly Series Ticket = new("ticket");
    public static readonly Series Account = new("account");
    public static readonly Series Duty = new("duty");
    public static readonly Series Desk = new("desk");
    public static readonly Series Dossier = new("dossier");
    public static readonly Series Suspension = new("suspension");
    public static readonly Series Slip = new("slip");
    public static readonly Series Absence = new("absence");
    public static readonly Series Remark = new("remark");

    /// <summary>House numbers of dossiers, 1… each day.</summary>
    public static readonly Series HouseNumber = new("house-number");
    public static readonly Series CalendarNotice = new("calendar-notice");
    public static readonly Series HolidayDecision = new("holiday-decision");
    public static readonly Series OfficeWeek = new("office-week");
    public static readonly Series ProcedureRevision = new("procedure-revision");
    public static readonly Series Call = new("call");
    public static readonly Series HelpCall = new("help-call");
    public static readonly Series Feedback = new("feedback");
    public static readonly Series Advice = new("advice");
    public static readonly Series CatalogueImport = new("catalogue-import");
    public static readonly Series KeptFile = new("kept-file");
    public static readonly Series Access = new("access");
    public static readonly Series Pager = new("pager");
    public static readonly Series PagerLoan = new("pager-loan");
    public static readonly Series Writing = new("writing");
    public static readonly Series FeeNote = new("fee-note");
    public static readonly Series Receipt = new("receipt");
    public static readonly Series ReceiptBook = new("receipt-book");
    public static readonly Series Notice = new("notice");
    public static readonly Series Delegation = new("delegation");
    public static readonly Series HandOver = new("hand-over");
    public static readonly Series Emergency = new("emergency");
    public static readonly Series EmergencySheet = new("emergency-sheet");
    public static readonly Series Pairing = new("pairing");
    public static readonly Series DeskTurn = new("desk-turn");

    /// <summary>Whether an office may say at its founding where this series goes on: the slips by their forms, and any book of registers or documents.</summary>
    public bool CanRunOn
    {
        get
        {
            var code = Code;
            return Rules.Code.All<SlipForm>().Any(form => code == "slip-" + form)
                || (code.Length <= LongestBook && Books.Any(book => code.Length > book.Length && code.StartsWith(book, StringComparison.Ordinal)));
        }
    }

    /// <summary>The numbers on tickets of one prefix letter, 1… each day.</summary>
    public static Series TicketNumber(string prefix) => new("ticket-number-" + prefix);

    /// <summary>The numbers of one form of slip, 1… each year.</summary>
    public static Series SlipNumber(SlipForm form) => new("slip-" + Rules.Code.Of(form));
}
