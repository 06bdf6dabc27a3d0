using MotCua.Web.Words;

namespace MotCua.Web.Infrastructure;

/// <summary>What a request asks for besides its page: the language, by switch, cookie or header.</summary>
public static class Asked
{
    public const string LanguageCookie = "lang";

    public static Language Language(HttpContext context)
    {
        var asked = context.Request.Query["lang"].ToString() is { Length: > 0 } switched ? switched
            : context.Request.Cookies[LanguageCookie] ?? (Plain.IsForMachine(context) ? context.Request.Headers.AcceptLanguage.ToString() : "");
        return asked.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Words.Language.English : Words.Language.Vietnamese;
    }
}
