using MotCua.Rules;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// On every answer, errors and files too: nothing inline, nothing from elsewhere, nobody frames us. A form from another
/// site is refused before it reaches a page (ASVS 3.4, 3.5).
/// </summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>The same for a kept picture or PDF, which only our own pages may show in a frame.</summary>
    public static readonly string Shown = Policy.Replace("frame-ancestors 'none'", "frame-ancestors 'self'", StringComparison.Ordinal);

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(self), microphone=(self), geolocation=()";
        // Never for localhost: a browser would then refuse http on every port of this machine.
        if (context.Request.IsHttps && context.Request.Host.Host != "localhost")
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        if (!context.Request.Path.StartsWithSegments("/style", StringComparison.Ordinal))
        {
            headers.CacheControl = "no-store";
        }

        return IsForeign(context.Request)
            ? Plain.RefuseAsync(context, StatusCodes.Status403Forbidden, new Refusal("foreign-form", Sentence.Of("Yêu cầu này đến từ một trang khác nên không được nhận. Hãy mở lại trang và làm lại.")))
            : next(context);
    }

    private static bool IsForeign(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
        && request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";
}
