using MotCua.Rules;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// How this browser wants its pages (cỡ chữ, tương phản): switched by a link and kept in a cookie, so that it needs no
/// script and lasts.
/// </summary>
/// <param name="Size">Of all text; pages are laid out in its measure.</param>
/// <param name="IsHighContrast">Black on white, every edge drawn.</param>
public sealed record Look(TextSize Size, bool IsHighContrast)
{
    public const string SizeSwitch = "co-chu";
    public const string ContrastSwitch = "tuong-phan";
    private const string Cookie = "look";
    private const string High = "cao";
    private const string Usual = "thuong";

    public static Look Usually { get; } = new(TextSize.Normal, false);

    /// <summary>As CSS classes of the whole page.</summary>
    public string Classes => (Size == TextSize.Normal ? "" : $"text-{Code.Of(Size)} ") + (IsHighContrast ? "high-contrast" : "");

    public static Look Of(HttpRequest request)
    {
        var kept = request.Cookies[Cookie]?.Split('.') ?? [];
        return new Look(
            Code.TryParse<TextSize>(Switch(request, SizeSwitch) ?? kept.FirstOrDefault() ?? "", out var size) ? size : TextSize.Normal,
            (Switch(request, ContrastSwitch) ?? kept.ElementAtOrDefault(1)) == High);
    }

    /// <summary>Keeps a switched look for the pages that follow.</summary>
    public void Remember(HttpContext context)
    {
        if (context.Request.Query.Keys.Any(key => key is SizeSwitch or ContrastSwitch))
        {
            Asked.Keep(context, Cookie, $"{Code.Of(Size)}.{(IsHighContrast ? High : Usual)}");
        }
    }

    /// <summary>This page with its text in another size.</summary>
    public static string Sized(HttpRequest request, TextSize size) => Asked.Switched(request, SizeSwitch, Code.Of(size));

    /// <summary>This page with the other contrast.</summary>
    public string OtherContrast(HttpRequest request) => Asked.Switched(request, ContrastSwitch, IsHighContrast ? Usual : High);

    private static string? Switch(HttpRequest request, string key) => request.Query[key].ToString() is { Length: > 0 } asked ? asked : null;
}

/// <summary>A, A+ and A++.</summary>
public enum TextSize
{
    Normal,
    Large,
    Largest,
}
