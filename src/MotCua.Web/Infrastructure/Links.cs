using MotCua.App.Reports;
using MotCua.App.Voices;
using MotCua.Rules;
using MotCua.Rules.Voices;
using MotCua.Web.Endpoints;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// Every address of the building, as methods. They are Vietnamese without marks, because people read them aloud, and
/// begin with the office's own path where an installation has several.
/// </summary>
public readonly partial record struct Links(string PathBase)
{
    private const string AsPdf = "?dang=pdf";

    public string Today => PathBase + "/";

    public string TakeTicket => PathBase + "/lay-so";

    public string Ticket(long ticketId) => $"{PathBase}/lay-so/{ticketId}";

    /// <summary>The slip with the number, for a browser's printer.</summary>
    public string TicketSlip(long ticketId) => Ticket(ticketId) + "/phieu";

    public string Desk => PathBase + "/quay";

    public string Board => PathBase + "/bang";

    /// <summary>A second board in the same room.</summary>
    public string SilentBoard => Board + "?loa=khong";

    /// <summary>What a board speaks with.</summary>
    public string BoardVoice => Board + "/loa";

    public string Voice => PathBase + "/loa";

    public string VoiceClip(Clip clip) => $"{Voice}/{Code.Of(clip)}";

    public string Clip(Accent accent, Clip clip) => PathBase + Voices.Address(accent, clip);

    public string Clip(Accent accent, KioskClip clip) => PathBase + Voices.Address(accent, clip);

    public string OwnClip(long fileId) => $"{PathBase}/tieng-ghi/{fileId}";

    /// <summary>The stream of events of a live screen, named as <c>Screens</c> codes it.</summary>
    public string Live(string screen) => $"{PathBase}/truc-tiep/{screen}";

    public string Day => PathBase + "/ngay";

    public string DayOf(DateOnly day) => $"{Day}?day={day:yyyy-MM-dd}";

    public string ClosingSheet(DateOnly day) => $"{Day}/phieu?day={day:yyyy-MM-dd}";

    public string ClosingSheetPdf(DateOnly day) => ClosingSheet(day) + "&dang=pdf";

    public string Figures => PathBase + "/so-lieu";

    public string FiguresOf(DateOnly day) => $"{Figures}?day={day:yyyy-MM-dd}";

    public string ForetoldWaits(DateOnly day) => $"{Figures}/thoi-gian-cho?day={day:yyyy-MM-dd}";

    public string FigureList(DateOnly day, string counter, string? subject) =>
        $"{Figures}/{counter}?day={day:yyyy-MM-dd}{(subject is null ? "" : "&subject=" + Uri.EscapeDataString(subject))}";

    /// <summary>The house at one look, for whoever leads it.</summary>
    public string Overview => PathBase + "/toan-canh";

    public string OverviewList(OverviewHeap heap) => $"{Overview}/ho-so/{Code.Of(heap)}";

    public string OverviewWaiting => Overview + "/cho";

    /// <summary>What may go wrong tomorrow, and today looked back at.</summary>
    public string OverviewAhead => Overview + "/ngay-mai";

    public string Visit(long visitId) => $"{PathBase}/luot/{visitId}";

    /// <summary>Every receipt slip of a visit, to be printed together.</summary>
    public string VisitReceipts(long visitId) => Visit(visitId) + "/giay-hen";

    /// <summary>The page of an act whose form is drawn from data; what is known of its subject follows as a query.</summary>
    public string Act(string act) => $"{PathBase}/viec/{act}";

    /// <summary>Where acts ticked in a list are done.</summary>
    public string Many => Act("nhieu");

    /// <summary>The page of an act on a file, and where to go on from it.</summary>
    public string ActOn(string act, long dossierId, string next) => $"{Act(act)}?dossier_id={dossierId}&next={Uri.EscapeDataString(next)}";

    /// <summary>Where one press does an act on a file: all it needs rides in the address, so that a list of many needs one form.</summary>
    public string AtOnce(string act, long dossierId, string next, string key) => $"{ActOn(act, dossierId, next)}&act_key={key}";

    public string Receive => PathBase + "/quay/tiep-nhan";

    public string ReceiveOf(string code) => $"{Receive}?thu-tuc={code}";

    /// <summary>Many files of one procedure for whoever is served.</summary>
    public string Bulk => PathBase + "/quay/nhan-hang-loat";

    public string Dossier(long dossierId) => $"{PathBase}/ho-so/{dossierId}";

    /// <summary>Slips 02 to 05 as sheets.</summary>
    public string Slip(long slipId) => $"{PathBase}/phieu/{slipId}";

    /// <summary>Where a further print is recorded before it is made; <paramref name="next"/> is a path within the office.</summary>
    public string PrintAgain(long slipId, string next) => $"{Act("print-slip-again")}?slip_id={slipId}&next={Uri.EscapeDataString(PathBase + next)}";

    public string ReceiptSheet(long dossierId) => $"{Dossier(dossierId)}/giay-hen";

    /// <summary>The same as a file that can be sent and printed elsewhere; so for every other sheet.</summary>
    public string ReceiptPdf(long dossierId) => ReceiptSheet(dossierId) + AsPdf;

    public string ControlSheet(long dossierId) => Dossier(dossierId) + "/phieu-kiem-soat";

    /// <summary>What is kept of it as pictures: papers handed in, drafts, signed pages.</summary>
    public string Scans(long dossierId) => Dossier(dossierId) + "/tep";

    /// <summary>A kept file as it is shown inside a page.</summary>
    public string Scan(long fileId) => $"{PathBase}/tep/{fileId}/xem";

    public string FeeNoteSheet(long dossierId) => Fees(dossierId) + "/phieu";

    public string TrackingBook => PathBase + "/so-theo-doi";

    public string TrackingBookOf(DateOnly from, DateOnly until) => $"{TrackingBook}?tu={from:yyyy-MM-dd}&den={until:yyyy-MM-dd}";

    public string HandOverSheet => Return + "/phieu-giao";

    /// <summary>What nobody has collected; <paramref name="order"/> as the page's address says it.</summary>
    public string Uncollected(string order, long? after = null) => $"{Return}/chua-nhan?xep={order}{(after is { } last ? $"&sau={last}" : "")}";

    public string UncollectedSheet(string order) => $"{Return}/chua-nhan/phieu?xep={order}";

    public string SigningSheet => Signing + "/phieu-trinh";

    public string DayNotice(long noticeId) => $"{Calendar}/{noticeId}/thong-bao";

    public string Poster(string planId) => $"{Procedures}/ap-phich/{planId}";

    public string Fees(long dossierId) => $"{Dossier(dossierId)}/phi";

    public string BallotCode(long visitId) => $"{Return}/ma-danh-gia/{visitId}";

    public string Ballot => PathBase + "/danh-gia";

    /// <summary>Where anyone writes an opinion or a complaint.</summary>
    public string Feedback => PathBase + "/gop-y";

    public string FeedbackStatus => Feedback + "/tra-cuu";

    /// <summary>Those somebody of the office has to answer.</summary>
    public string FeedbackList => Feedback + "/danh-sach";

    public string FeedbackItem(long feedbackId) => $"{FeedbackList}/{feedbackId}";

    public string BallotDone => Ballot + "?xong=true";

    /// <summary>The faces on a screen turned to whoever has just been given a result.</summary>
    public string Faces => Return + "/danh-gia";

    public string FacesOf(long visitId) => $"{Faces}?luot={visitId}";

    public string FacesDone => Faces + "?xong=true";

    public string Scribe => PathBase + "/viet-ho";

    /// <summary>The same for the number being served at the scribe's table.</summary>
    public string ScribeFor(string number) => $"{Scribe}?ticket={number}";

    public string Specialist => PathBase + "/chuyen-mon";

    /// <summary>The specialist's table; only what is due by then, where one is named.</summary>
    public string SpecialistBy(MotCua.App.Dossiers.DueBy? by) => by is { } named ? $"{Specialist}?han={Code.Of(named)}" : Specialist;

    /// <summary>Files whose deadline comes, whoever has them.</summary>
    public string Due(MotCua.App.Dossiers.DueBy by) => $"{PathBase}/ho-so/den-han?han={Code.Of(by)}";

    public string Signing => PathBase + "/ky";

    /// <summary>One of these files with its papers and its draft beside each other.</summary>
    public string SigningOf(long dossierId) => $"{Signing}/{dossierId}";

    public string Delegations => PathBase + "/uy-quyen-ky";

    public string Seal => PathBase + "/van-thu";

    public string Return => PathBase + "/tra-ket-qua";

    /// <summary>Where whoever holds a code asks how the file stands.</summary>
    public string Status => PathBase + "/tra-cuu";

    /// <summary>Messages a person has to give, and deadlines that come near.</summary>
    public string Notices => PathBase + "/can-bao";

    public string Accesses => PathBase + "/nhat-ky-xem";

    public string AccessesBefore(long accessId, long? dossierId) => $"{Accesses}?truoc={accessId}{(dossierId is null ? "" : "&ho-so=" + dossierId)}";

    /// <summary>How the queue stands for one number; of nobody in particular without one.</summary>
    public string Queue => PathBase + "/hang-cho";

    public string QueueOf(string number) => $"{Queue}?so={number}";

    public string Procedures => PathBase + "/thu-tuc";

    public string ProceduresOf(string field) => $"{Procedures}?linh-vuc={Uri.EscapeDataString(field)}";

    public string Procedure(string code) => $"{Procedures}/{code}";

    public string Start => PathBase + "/ban-lam-viec";

    /// <summary>The first page of an empty installation.</summary>
    public string Found => PathBase + "/lap-don-vi";

    /// <summary>What to know about a screen, by its row in the permission table.</summary>
    public string Help(string screen) => $"{PathBase}/tro-giup/{screen}";

    public string Secret => PathBase + "/mat-khau";

    public string StyleGuide => PathBase + "/he-thong-giao-dien";

    public string BoardGuide => StyleGuide + "/bang";

    public string KioskGuide => StyleGuide + "/ki-ot";

    public string TicketGuide => StyleGuide + "/phieu";

    public string SheetGuide => StyleGuide + "/to-giay";

    /// <summary>Turning codes by time on and off for oneself.</summary>
    public string SecondFactor => Secret + "/ma-hai-buoc";

    /// <summary>The office's own authority, to be installed on its phones and computers.</summary>
    public string Certificate => PathBase + "/chung-chi";

    public string CertificateFile => Certificate + "?handler=File";

    /// <summary>How long one stays signed in, and staying longer.</summary>
    public string Session => PathBase + "/phien-lam-viec";

    /// <summary>The year of a day, saying what that day is and why.</summary>
    public string CalendarDay(DateOnly day) => $"{CalendarOf(day.Year)}&ngay={day:yyyy-MM-dd}#vi-sao";

    public string SignIn => PathBase + "/dang-nhap";

    /// <summary>Where the code is asked after the password.</summary>
    public string SignInCode => SignIn + "/ma";

    /// <summary>Where volunteers sign in by card and PIN.</summary>
    public string SignInCard => SignIn + "/the";

    public string SignInCardThen(string? next) => next is null ? SignInCard : $"{SignInCard}?next={Uri.EscapeDataString(next)}";

    public string SignInCodeThen(string next) => $"{SignInCode}?next={Uri.EscapeDataString(next)}";

    /// <summary>What a kiosk or board opens to be signed in by a code.</summary>
    public string Pair => PathBase + "/ghep-noi";

    public string SignOut => SignIn + "?handler=Out";

    public string SignInThen(string path) => $"{SignIn}?next={Uri.EscapeDataString(PathBase + path)}";

    public string Style(string file) => PathBase + Endpoints.Style.Address(file);
}
