using System.Text.Json;
using MotCua.App;
using MotCua.Rules;
using MotCua.Web.Words;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// The plainest answers: a problem document (RFC 9457) for machines, one sentence on a page for people. Used where no
/// page can run; what a person typed is still in the browser behind it.
/// </summary>
public static class Plain
{
    public static bool IsForMachine(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || context.Request.Path.StartsWithSegments("/openapi", StringComparison.Ordinal);

    public static Task RefuseAsync(HttpContext context, int status, Refusal refusal)
    {
        context.Response.StatusCode = status;
        return IsForMachine(context) ? WriteProblemAsync(context, Problem(context, status, refusal)) : WritePageAsync(context, refusal.Text);
    }

    /// <summary>The members of a refusal as a problem document; <c>code</c> is stable, <c>detail</c> is for reading.</summary>
    public static Dictionary<string, object?> Problem(HttpContext context, int status, Refusal refusal) => new(StringComparer.Ordinal)
    {
        ["type"] = "about:blank",
        ["title"] = refusal.Code,
        ["status"] = status,
        ["detail"] = Dictionary.In(Asked.Language(context), refusal.Text),
        ["code"] = refusal.Code,
        ["legal_basis"] = refusal.Basis?.ToString(),
    };

    public static Task WriteProblemAsync(HttpContext context, Dictionary<string, object?> problem)
    {
        context.Response.ContentType = "application/problem+json; charset=utf-8";
        return context.Response.WriteAsync(JsonSerializer.Serialize(problem, Wire.Json));
    }

    private static Task WritePageAsync(HttpContext context, Sentence sentence)
    {
        var language = Asked.Language(context);
        context.Response.ContentType = "text/html; charset=utf-8";
        var text = System.Net.WebUtility.HtmlEncode(Dictionary.In(language, sentence));
        var home = System.Net.WebUtility.HtmlEncode(Dictionary.In(language, Sentence.Of("Về trang đầu")));
        return context.Response.WriteAsync(
            $"""
            <!doctype html><html lang="{(language == Language.English ? "en" : "vi")}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Một Cửa</title><link rel="stylesheet" href="{context.Request.PathBase}{Endpoints.Style.Address("base.css")}"><link rel="stylesheet" href="{context.Request.PathBase}{Endpoints.Style.Address("site.css")}">
            <main><h1>{text}</h1><p><a href="{context.Request.PathBase}/">{home}</a></p></main></html>
            """);
    }
}
