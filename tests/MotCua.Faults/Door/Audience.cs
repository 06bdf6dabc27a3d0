namespace MotCua.Faults.Door;

/// <summary>
/// Whom each address is for, written down a second time: an act asks its own row of the permission table, a page the row of
/// its folder, a question the row of the screen that shows the same. An address missing here is a fault.
/// </summary>
internal static class Audience
{
    /// <summary>Whoever comes by.</summary>
    public const string Anyone = "*";

    private static readonly Dictionary<string, string> Folders = new(StringComparer.Ordinal)
    {
        ["Accesses"] = "access-screen",
        ["Accounts"] = "accounts-screen",
        ["Acts"] = "start-screen",
        ["Attendance"] = "attendance-screen",
        ["Board"] = "board-screen",
        ["Calendars"] = "calendar-screen",
        ["Certificates"] = Anyone,
        ["Catalogue"] = "import-catalogue",
        ["Checking"] = "check-screen",
        ["Citizen"] = Anyone,
        ["Counter"] = "counter-screen",
        ["Days"] = "day-screen",
        ["Delegations"] = "delegate-signing",
        ["Door"] = "door-screen",
        ["Dossiers"] = "dossier-screen",
        ["Feedbacks"] = "feedback-screen",
        ["Figures"] = "figures-screen",
        ["Founding"] = Anyone,
        ["Help"] = "start-screen",
        ["Kiosk"] = "kiosk-screen",
        ["Money"] = "money-screen",
        ["Notices"] = "notices-screen",
        ["Offices"] = "office-screen",
        ["Overview"] = "overview-screen",
        ["Plans"] = "adopt-plan",
        ["Records"] = "records-screen",
        ["Return"] = "return-screen",
        ["Scribe"] = "scribe-screen",
        ["Seal"] = "seal-screen",
        ["SignIn"] = Anyone,
        ["Signing"] = "signing-screen",
        ["Specialist"] = "specialist-screen",
        ["Start"] = "start-screen",
        ["StyleGuide"] = Anyone,
        ["Voices"] = "voice-screen",
    };

    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["/api/v1/board"] = "board-screen",
        ["/api/v1/day"] = "day-screen",
        ["/api/v1/dossiers/{id:long}/timeline"] = "records-screen",
        ["/api/v1/figures"] = "figures-screen",
        ["/api/v1/figures/{counter}"] = "figures-screen",
        ["/api/v1/files"] = "keep-file",
        ["/api/v1/files/{id:long}"] = "file-screen",
        ["/api/v1/originals"] = "return-screen",
        ["/api/v1/queue"] = "counter-screen",
        ["/api/v1/status"] = Anyone,
        ["/api/v1/visits/{id:long}/timeline"] = "records-screen",
        ["/api/v1/work"] = "specialist-screen",
        ["/bang/loa"] = "board-screen",
        ["/openapi/v1.json"] = Anyone,
        ["/style/{file}"] = Anyone,
        ["/suc-khoe"] = Anyone,
        ["/tep/{id:long}"] = "file-screen",
        ["/tep/{id:long}/xem"] = "file-screen",
        ["/tieng-ghi/{id:long}"] = "board-screen",
        ["/tieng/{**file}"] = Anyone,
    };

    /// <param name="path">The stream of a screen is for whom the screen is for.</param>
    public static string? RowOf(Entrance entrance, string path) =>
        entrance.IsStream ? path.Split('/')[^1] + "-screen"
        : entrance.Act ?? (entrance.Page is { } page ? Folders.GetValueOrDefault(page.Split('/')[0]) : Others.GetValueOrDefault(entrance.Pattern));
}
