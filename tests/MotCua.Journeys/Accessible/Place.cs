using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.App.Reports;
using MotCua.Web.Pages.Acts;

namespace MotCua.Journeys.Accessible;

/// <summary>One address of one page, with something real in its holes.</summary>
/// <param name="Page">Folder and name: <c>Citizen/Today</c>.</param>
internal sealed partial record Place(string Page, string Address)
{
    private const string Nowhere = "nowhere";

    // What a page shows only when it is asked for something.
    private static readonly string[] Asked =
    [
        "/thu-tuc?tim=khai%20sinh", "/thu-tuc?tim=khong%20co%20dau", "/thu-tuc?lang=en", "/hang-cho?so=A001", "/hang-cho?so=xyz", "/don-khach?so=1", "/quay/tiep-nhan?tim=chung%20thuc", "/quay/tiep-nhan?thu-tuc=2.000815", "/quay/tiep-nhan?thu-tuc=1.001193",
        "/quan-tri/lich?nam=2027", "/ban-lam-viec?lang=en", "/?co-chu=largest", "/?co-chu=normal&tuong-phan=cao", "/?tuong-phan=thuong", "/danh-gia?xong=true", "/khong-co-trang-nay",
    ];

    // Sheets keep the width of the paper.
    private static readonly string[] Sheets =
    [
        "Attendance/Attendance", "Attendance/Hours", "Calendars/DayNotice", "Citizen/Poster", "Days/DaySheet", "Dossiers/ControlSheet", "Dossiers/FeeNoteSheet", "Dossiers/OtherSlip", "Dossiers/ReceiptSheet", "Dossiers/TrackingBook", "Dossiers/VisitReceipts", "Door/VolunteerSheet",
        "Kiosk/TicketSlip", "Money/DepositSheet", "Return/HandOverSheet", "Return/UncollectedSheet", "Signing/SigningSheet", "StyleGuide/SheetGuide", "StyleGuide/TicketGuide",
    ];

    /// <summary>The page that says there is none.</summary>
    public bool IsNowhere => Page == Nowhere;

    public bool IsInEnglish => Address.EndsWith("lang=en", StringComparison.Ordinal);

    public bool IsSheet => Sheets.Contains(Page);

    /// <summary>Read by people who did not choose to sit at a screen: contrast of 7 to 1.</summary>
    public bool IsForCitizens => Page.Split('/')[0] is "Citizen" or "Kiosk";

    /// <summary>The form of one act that has no page of its own; null elsewhere.</summary>
    public string? Act => Page == "Acts/Act" ? Address.Split('/', '?')[2] : null;

    /// <summary>Every page of the endpoint table, and one address for each different thing it can be asked about.</summary>
    public static async Task<IReadOnlyList<Place>> AllAsync(House house)
    {
        var places = new List<Place>();
        var pages = house.Endpoints.Select(endpoint => (Pattern: "/" + endpoint.RoutePattern.RawText!.TrimStart('/'), Page: endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath.TrimStart('/')));
        foreach (var (pattern, page) in pages.Where(endpoint => endpoint.Page is not null).DistinctBy(endpoint => endpoint.Pattern))
        {
            var fillings = Hole().Match(pattern) is { Success: true } hole ? await FillingsAsync(house.Read, hole.Groups[1].Value) : [""];
            places.AddRange(fillings.Select(filling => new Place(page!, Hole().Replace(pattern, filling))));
        }

        string PageOf(string address) => places.FirstOrDefault(place => place.Address == address.Split('?')[0])?.Page ?? Nowhere;
        return [.. places.OrderBy(place => place.Address, StringComparer.Ordinal), .. Asked.Select(address => new Place(PageOf(address), address))];
    }

    private static async Task<IReadOnlyList<string>> FillingsAsync(OfficeRead read, string hole) => hole switch
    {
        "accountId" => await IdsAsync(read, "select min(account_id) as id from duties where role = 'volunteer'"),
        "dossierId" => await IdsAsync(read, "select min(dossier_id) as id from dossiers group by state, holder, slip order by 1"),
        "visitId" => await IdsAsync(read, "select max(visit_id) as id from dossiers union select max(visit_id) from visits union select max(visit_id) from dossiers where slip = 'printed'"),
        "ticketId" => await IdsAsync(read, "select min(ticket_id) as id from tickets group by state"),
        "slipId" => await IdsAsync(read, "select min(slip_id) as id from slips group by form"),
        "act" => [.. Permissions.Shipped.Rows.Keys.Where(act => ActForms.Find(act) is not null)],
        "code" => ["2.000815", "1.001193", "9.999999"],
        "feedbackId" => await IdsAsync(read, "select feedback_id as id from feedbacks order by 1"),
        "heap" => [.. Code.All<OverviewHeap>()],
        "noticeId" => await IdsAsync(read, "select notice_id as id from calendar_notices order by 1"),
        "planId" => ["pho-nhon", "thanh-binh-thinh"],
        "clip" => ["to-desk"],
        "screen" => ["counter-screen", "signing-screen"],
        "counter" => ["tickets?day=2026-12-01"],
        _ => throw new InvalidOperationException($"Nothing is known to stand in {{{hole}}}: say it in Place."),
    };

    // Where nothing of the kind is there, number 1 is asked for: the page that opens for nobody is then named.
    private static async Task<IReadOnlyList<string>> IdsAsync(OfficeRead read, string sql) =>
        await read.ListAsync(sql, row => row.Long("id").ToString(System.Globalization.CultureInfo.InvariantCulture)) is { Count: > 0 } found ? found : ["1"];

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Hole();
}
