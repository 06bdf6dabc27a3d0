using System.Globalization;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.People;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// Finds out at the door which office a request is for and who makes it: a session's cookie, an API key, or nobody in
/// particular. An installation of several offices has them under <c>/xa/&lt;code&gt;</c>; of one, at the root.
/// </summary>
public sealed class Doorkeeper(OfficeRead read, SignIns signIns, OfficeClock clock)
{
    public const string SessionCookie = "__Host-motcua";
    private const string BearerPrefix = "Bearer ";
    private IReadOnlyList<int> offices = [];

    private static CookieOptions Kept => new() { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Strict, Path = "/" };

    /// <summary>A kiosk is switched off every evening: what it was paired with outlives its browser.</summary>
    private static CookieOptions KeptByDevice
    {
        get
        {
            var kept = Kept;
            kept.MaxAge = SignIns.Paired;
            return kept;
        }
    }

    /// <summary>The session's token this browser has; empty where it has none.</summary>
    public static string TokenOf(HttpRequest request) => request.Cookies[SessionCookie] ?? "";

    public static void Hand(HttpResponse response, string token) => response.Cookies.Append(SessionCookie, token, Kept);

    public static void HandToDevice(HttpResponse response, string token) => response.Cookies.Append(SessionCookie, token, KeptByDevice);

    public static void TakeBack(HttpResponse response) => response.Cookies.Delete(SessionCookie, Kept);

    public async Task<Visitor> FindAsync(HttpContext context)
    {
        var named = Path(context);
        if (await SignedInAsync(context) is { } signedIn)
        {
            return named is null || named == signedIn.Office.OfficeId
                ? new Visitor(signedIn.Office, signedIn.Actor, signedIn.DisplayName, signedIn.DeskNumber) { MustChange = signedIn.MustChange, StaysUntil = signedIn.StaysUntil, IsPaired = signedIn.IsPaired }
                : Visitor.OfNoOffice;
        }

        return (named ?? await OnlyOfficeAsync()) is { } officeId && await read.FindAsync<Office>(officeId) is { } office
            ? new Visitor(office, Actor.Citizen(officeId), null)
            : Visitor.OfNoOffice;
    }

    private static int? Path(HttpContext context)
    {
        var request = context.Request;
        if (!request.Path.StartsWithSegments("/xa", StringComparison.Ordinal, out var rest) || rest.Value!.Split('/') is not ["", var code, ..] || !int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var officeId))
        {
            return null;
        }

        request.PathBase = request.PathBase.Add($"/xa/{code}");
        request.Path = rest.Value[(code.Length + 1)..];
        return officeId;
    }

    private async Task<SignedIn?> SignedInAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Headers.Authorization.ToString() is { } header && header.StartsWith(BearerPrefix, StringComparison.Ordinal))
        {
            return await signIns.FindKeyAsync(header[BearerPrefix.Length..], clock.Today);
        }

        // A key is for machines and a cookie for pages: the API takes no cookie, so no other site can use it through a browser.
        return !request.Path.StartsWithSegments("/api", StringComparison.Ordinal) && request.Cookies[SessionCookie] is { } token
            ? await SessionAsync(context, token)
            : null;
    }

    private async Task<SignedIn?> SessionAsync(HttpContext context, string token)
    {
        var now = TimeProvider.System.GetUtcNow();
        var found = await signIns.FindAsync(token, clock.Today);
        if (found is null || found.SeenAt > now - SeenEvery || (found.IsPerson && context.Request.Headers.ContainsKey(QuietHeader)))
        {
            return found;
        }

        if (found.IsPaired)
        {
            HandToDevice(context.Response, token);
        }

        // Not awaited: a page is never slower for it.
        _ = signIns.SeenAsync(found.Office.OfficeId, token, clock.Now);
        return found with { SeenAt = now };
    }

    /// <summary>On what a page asks by itself, without anybody at it.</summary>
    private const string QuietHeader = "Quiet-Refresh";

    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    private async Task<int?> OnlyOfficeAsync()
    {
        if (offices.Count == 0)
        {
            offices = await read.ListAsync("select office_id from offices order by office_id limit 2", row => row.Int("office_id"));
        }

        return offices.Count == 1 ? offices[0] : null;
    }

    /// <summary>The door itself: everyone behind it has a <see cref="Visitor"/>.</summary>
    public sealed class Door(RequestDelegate next, Doorkeeper keeper)
    {
        public async Task InvokeAsync(HttpContext context)
        {
            if (!context.Request.Path.StartsWithSegments("/style", StringComparison.Ordinal))
            {
                context.Features.Set(await keeper.FindAsync(context));
            }

            await next(context);
        }
    }
}

/// <summary>Who stands in which office.</summary>
public sealed record Visitor(Office? Office, Actor Actor, string? DisplayName, int? DeskNumber = null)
{
    /// <summary>The secret was given by somebody else: nothing is shown before it is changed.</summary>
    public bool MustChange { get; init; }

    /// <summary>A device signed in until it is unpaired.</summary>
    public bool IsPaired { get; init; }

    /// <summary>When the session ends if nothing more is done; null where there is none.</summary>
    public DateTimeOffset? StaysUntil { get; init; }

    public static readonly Visitor OfNoOffice = new(null, new Actor(0, 0, Roles.None), null);

    public static Visitor Of(HttpContext context) => context.Features.Get<Visitor>() ?? OfNoOffice;
}
