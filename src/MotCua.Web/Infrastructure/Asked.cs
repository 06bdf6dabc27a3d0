using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using MotCua.Rules.Calendars;
using MotCua.Web.Words;

namespace MotCua.Web.Infrastructure;

/// <summary>What a request asks for besides its page: the language, by switch, cookie or header; how it looks is <see cref="Look"/>.</summary>
public static class Asked
{
    public const string LanguageCookie = "lang";
    private const string LanguageSwitch = "lang";

    public static Language Language(HttpContext context)
    {
        var asked = context.Request.Query[LanguageSwitch].ToString() is { Length: > 0 } switched ? switched
            : context.Request.Cookies[LanguageCookie] ?? (Plain.IsForMachine(context) ? context.Request.Headers.AcceptLanguage.ToString() : "");
        return asked.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Words.Language.English : Words.Language.Vietnamese;
    }

    /// <summary>A day in an address, <c>2026-12-01</c>, in the years the calendar covers.</summary>
    public static bool TryDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && PublicHolidays.Cover(day.Year);

    /// <summary>A month in an address, <c>2026-12</c>, as its first day.</summary>
    public static bool TryMonth(string? text, out DateOnly first) => TryDay(text + "-01", out first);

    /// <summary>Keeps a switched language for the pages that follow.</summary>
    public static void Remember(HttpContext context, Language language)
    {
        if (context.Request.Query.ContainsKey(LanguageSwitch))
        {
            Keep(context, LanguageCookie, Tag(language));
        }
    }

    /// <summary>What this browser wants of every page, for a year.</summary>
    public static void Keep(HttpContext context, string cookie, string value) =>
        context.Response.Cookies.Append(cookie, value, new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true });

    /// <summary>The same page and query in the other language.</summary>
    public static string InOtherLanguage(HttpRequest request, Language language) =>
        Switched(request, LanguageSwitch, Tag(language == Words.Language.English ? Words.Language.Vietnamese : Words.Language.English));

    /// <summary>The same page and query with one switch set; what belonged to a form or an act, and switches set before, stay behind.</summary>
    public static string Switched(HttpRequest request, string name, string value)
    {
        var query = new QueryBuilder(request.Query.Where(part => part.Key is not (LanguageSwitch or Look.SizeSwitch or Look.ContrastSwitch or "handler" or SavedAct.Parameter))) { { name, value } };
        return request.PathBase + request.Path + query.ToQueryString();
    }

    /// <summary>As HTML and the cookie write it: <c>vi</c>, <c>en</c>.</summary>
    public static string Tag(Language language) => language == Words.Language.English ? "en" : "vi";
}
