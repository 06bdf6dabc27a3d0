using MotCua.App;
using MotCua.App.Acts;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// Late entry in one browser (đang nhập bù): until it is switched off, each act sent from here has the hour and the number
/// of the sheet it was written on. Whether they may be is the gate's matter, for each act anew.
/// </summary>
public static class LateMode
{
    private const string Cookie = "__Host-motcua-late";

    public static LateEntry? Of(HttpContext context)
    {
        var parts = (context.Request.Cookies[Cookie] ?? "").Split('|');
        return parts is [var moment, var sheet] && Wire.TryMoment(moment, out var at) ? new LateEntry(at, "", sheet) : null;
    }

    /// <summary>Until the browser is shut.</summary>
    public static void Begin(HttpContext context, DateTimeOffset at, int sheet) =>
        context.Response.Cookies.Append(Cookie, FormattableString.Invariant($"{Wire.Moment(at)}|{sheet}"), new CookieOptions { SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });

    public static void End(HttpContext context) => context.Response.Cookies.Delete(Cookie, new CookieOptions { SameSite = SameSiteMode.Strict, Path = "/" });
}
