using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.App.Pagers;
using MotCua.App.People;
using MotCua.App.Queueing;
using MotCua.App.Reports;
using MotCua.App.Results;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Queueing;
using MotCua.Rules.Slips;
using MotCua.Web.Infrastructure;
using MotCua.Web.Pages.Counter;
using MotCua.Web.Pages.Return;
using MotCua.Web.Pages.Shared;

namespace MotCua.Web.Pages.StyleGuide;

/// <summary>
/// Rows nobody has entered, for the parts of the screens to be looked at. Their ids are 0 and their pagers' numbers above 9999,
/// which no file, visit or pager has: a button beside them does nothing.
/// </summary>
public static class Invented
{
    /// <summary>The tallest capitals of Vietnamese.</summary>
    public const string Tall = "ẪNG ỔI ẶC ỠM NGUYỄN THỊ ÁNH TUYẾT";

    private const string Number = "A021";
    private const string House = "261201-0007";

    private static readonly DateTimeOffset Taken = OfficeTime.At(new(2026, 12, 1), new(8, 30));

    private static readonly DateTimeOffset Later = Taken.AddMinutes(12);

    public static IReadOnlyList<StoryLine> Story { get; } =
    [
        new(0, Taken, Taken, null, Called, Tall),
        new(0, Taken, Later, null, Called, Tall),
        new(0, Later, Later, null, Called, null) { IsDoubted = true },
    ];

    public static BoardState Board { get; } = new(
        [new(Number, 3, Lane.Reception, 1, 0), new("V105", 5, Lane.Return, 2, 0), new("A1015", 12, Lane.Reception, 1, 0)], [Number, "A022", "V105", "A1015"], 21);

    public static TicketSheet Ticket { get; } = new() { UnitName = Tall, Number = TicketNumber.Of('A', 1015), Ahead = 21, TakenAt = Taken };

    public static Slip Sheet { get; } = new()
    {
        Title = Tall,
        Number = "0021",
        Head = new SlipHead { ParentUnit = Tall, Unit = Tall, Place = "Ẵng Ổi", On = Taken.Day() },
        Lines = [new(Tall, Tall), new(Tall, null)],
        Table = new([Tall, Tall], [[Tall, Number], [Tall, House]], Tall),
        Below = [new(Tall, Tall)],
        Signatures = [Tall, Tall],
    };

    private static Sentence Called => Sentence.Of("Đã mời số {ticket} đến quầy {desk}.", ("ticket", Number), ("desk", 3));

    /// <summary>The signing desk's row, one for whoever examines, and a result that is waited for.</summary>
    public static WaitingTable Waiting(OfficePage page) => new(
        page,
        page.Links.StyleGuide,
        [Row(ProcessingStep.Sign, Number), Row(ProcessingStep.Examine, null), Row(null, Number)],
        new[] { new OpenDossier(0, Tall, Taken) }.ToLookup(open => open.DossierId));

    public static TrayView Tray(OfficePage page) => new(
        page,
        [
            new(10001, Tall) { VisitId = 0, LentAt = Taken, Ticket = Number, Ready = 1, Rung = 2 },
            new(10002, Tall) { VisitId = 0, LentAt = Taken, Ticket = Number, VisitEndedAt = Later },
            new(10003, Tall) { Battery = PagerBattery.Weak, BatteryAt = Taken },
            new(10004, Tall) { LostAt = Later },
        ],
        Taken.Day());

    /// <summary>Seen as by somebody who may do everything; what is sent comes back to the guide.</summary>
    public static DeskView Desk(OfficePage page)
    {
        var desk = new Desk { OfficeId = 0, DeskId = 0, Number = 3, Name = Tall, Kind = DeskKind.Reception, OpenFromOn = Taken.Day(), LastSequence = 0 };
        var ticket = TicketIn(TicketState.Waiting);
        var next = new NextCall(new WaitingTicket { TicketId = 0, PriorityRank = 0, TakenAt = Taken }, CallKind.Ordinary, ExplanationStep.Of("call-in-turn", "Mời theo thứ tự lấy số."));
        var state = new DeskState([desk], desk, ticket, [(ticket, next)], [TicketIn(TicketState.Held), TicketIn(TicketState.Missed)])
        {
            Files = [new(0, House, Tall, IsReady: true), new(0, House, Tall, IsReady: false)],
        };
        return new DeskView(page, state, []) { Roles = (Roles)int.MaxValue, DoesAt = page.Links.StyleGuide };
    }

    private static WaitingResult Row(ProcessingStep? next, string? ticket) => new()
    {
        DossierId = 0,
        HouseNumber = House,
        ProcedureCode = "",
        ProcedureName = Tall,
        ApplicantName = Tall,
        Next = next,
        HolderSinceAt = Taken,
        PromisedAt = Later,
        Ticket = ticket,
        InRoomSinceAt = ticket is null ? null : Taken,
    };

    private static Ticket TicketIn(TicketState state) => new()
    {
        OfficeId = 0,
        TicketId = 0,
        VisitId = 0,
        DayOn = Taken.Day(),
        Prefix = "A",
        Ordinal = 21,
        Priority = "none",
        TakenAt = Taken,
        State = state,
        Lane = Lane.Reception,
        People = 1,
        LastSequence = 0,
    };
}
