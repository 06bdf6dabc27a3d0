using MotCua.App.Acts;

namespace MotCua.Faults.Door;

/// <summary>What is asked as whom, and what the permission table says of it.</summary>
/// <param name="browser">Asks.</param>
/// <param name="office">Whose accounts ask.</param>
/// <param name="forbidden">Must stand in no answer.</param>
internal sealed class Matrix(Browser browser, PeopledOffice office, string forbidden)
{
    private static readonly string[] Screens = ["board", "counter", "specialist", "signing", "seal", "return", "day"];
    private readonly List<string> faults = [];

    public IReadOnlyList<string> Faults => faults;

    public int Tried { get; private set; }

    public int Allowed { get; private set; }

    public int TurnedAway { get; private set; }

    public async Task TryAsync(Entrance entrance)
    {
        foreach (var (method, path) in entrance.Methods.SelectMany(method => Paths(entrance).Select(path => (method, path))))
        {
            if (Audience.RowOf(entrance, path) is not { } row)
            {
                faults.Add($"{entrance.Pattern} has no row in the rig's list of audiences: whom is it for?");
                return;
            }

            foreach (var roles in PeopledOffice.EachRole.Prepend(Roles.None))
            {
                var may = row == Audience.Anyone || (Permissions.Shipped.Rows.GetValueOrDefault(row) & (entrance.IsApi || roles != Roles.None ? roles : Roles.Citizen)) != 0;
                var shown = await AskAsync(method, entrance, path, roles);
                // Whoever may see a page may still not do its act, which asks a row of its own.
                var asksMore = method == "POST" && entrance.Page is not null;
                var opens = may && (asksMore || OpensFor(entrance, path, roles));
                Judge(shown, asksMore && may ? null : opens, $"{method} {path} as {(roles == Roles.None ? "nobody" : roles)}");
            }
        }
    }

    /// <summary>Whoever belongs to one office is nobody under the other's address.</summary>
    public async Task StandOutsideAsync(IReadOnlyList<Entrance> entrances, string under)
    {
        foreach (var path in entrances.Where(entrance => Audience.RowOf(entrance, entrance.Path("1")) is not (null or Audience.Anyone)).Select(entrance => under + entrance.Path("1")))
        {
            var shown = await browser.AskAsync("GET", path, office.All);
            Tried++;
            var isOut = shown.Status is 401 or 403 or 404 or 405 || IsSignIn(shown);
            faults.AddRange(isOut ? [] : [$"GET {path} as everything of {office.OfficeId}: {shown.Status}"]);
        }
    }

    /// <summary>The one feedback there is was given to nobody to answer: of the roles of its row it opens for those who decide, and a number without one for nobody.</summary>
    private static bool OpensFor(Entrance entrance, string path, Roles roles) =>
        entrance.Page != "Feedbacks/FeedbackItem" || (path == entrance.Path("1") && (roles & (Roles.CentreHead | Roles.Signer)) != 0);

    /// <summary>Own numbers, and one that only the office next door has.</summary>
    private static IEnumerable<string> Paths(Entrance entrance) =>
        entrance.IsStream ? Screens.Select(screen => entrance.Path("1", screen: screen))
        : entrance.Pattern.Contains(":long", StringComparison.Ordinal) ? [entrance.Path("1"), entrance.Path("5")]
        : [entrance.Path("1")];

    private Task<Shown> AskAsync(string method, Entrance entrance, string path, Roles roles)
    {
        var prefix = roles == Roles.None && !entrance.IsApi ? $"/xa/{office.OfficeId}" : "";
        var content = method is "GET" or "HEAD" ? null
            : entrance.Input is { } input && entrance.IsApi ? Sample.Content(input)
            : browser.Form();
        return browser.AskAsync(method, prefix + path, roles == Roles.None ? null : office.Passes[roles], content);
    }

    private void Judge(Shown shown, bool? may, string asked)
    {
        Tried++;
        var isIn = shown.Status is not (401 or 403) && !IsSignIn(shown);
        (Allowed, TurnedAway) = isIn ? (Allowed + 1, TurnedAway) : (Allowed, TurnedAway + 1);
        if (may is not null && isIn != may)
        {
            faults.Add($"{asked}: {shown.Status}{(may.Value ? ", though the table allows it" : ", though the table does not allow it")}");
        }

        if (shown.Status >= 500 || (shown.Status == 400 && asked.Contains("/api/", StringComparison.Ordinal)))
        {
            faults.Add($"{asked}: {shown.Status} {shown.Text[..Math.Min(200, shown.Text.Length)]}");
        }

        if (shown.Text.Contains(forbidden, StringComparison.OrdinalIgnoreCase))
        {
            faults.Add($"{asked}: “{forbidden}” of the other office is in the answer");
        }
    }

    private static bool IsSignIn(Shown shown) => shown.Status == 302 && shown.Header("Location")?.Contains("/dang-nhap?next", StringComparison.Ordinal) == true;
}
