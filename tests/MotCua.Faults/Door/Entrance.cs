using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using MotCua.App.Clockwork;
using MotCua.Testing;
using MotCua.Web.Infrastructure;

namespace MotCua.Faults.Door;

/// <summary>One address of the building as its own endpoint table has it.</summary>
/// <param name="Pattern">With its holes: <c>/ho-so/{dossierId:long}</c>.</param>
/// <param name="Methods">What it answers.</param>
/// <param name="Input">What an act takes; null elsewhere.</param>
/// <param name="Page">Folder and name of a page; null elsewhere.</param>
internal sealed partial record Entrance(string Pattern, IReadOnlyList<string> Methods, Type? Input, string? Page)
{
    private const string ActsRoute = "/api/v1/acts/";

    public bool IsApi => Pattern.StartsWith("/api", StringComparison.Ordinal) || Pattern.StartsWith("/openapi", StringComparison.Ordinal);

    public bool IsStream => Pattern == "/truc-tiep/{screen}";

    /// <summary>The act's name; null where the address is none.</summary>
    public string? Act => Pattern.StartsWith(ActsRoute, StringComparison.Ordinal) ? Pattern[ActsRoute.Length..] : null;

    /// <summary>All of them, read from the building raised over a store.</summary>
    public static async Task<IReadOnlyList<Entrance>> ReadAsync(string address, string folder)
    {
        using var store = new TestStore(address, () => { });
        await using var dialect = store.Open();
        await using var app = Building.Raise(new Premises(dialect, new OfficeClock(TimeProvider.System), System.IO.Path.Combine(folder, "keys-of-the-table")), "http://127.0.0.1:0");
        return
        [
            .. ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
                .Select(Of).DistinctBy(entrance => entrance.Pattern + string.Join(' ', entrance.Methods)).OrderBy(entrance => entrance.Pattern, StringComparer.Ordinal),
        ];
    }

    /// <summary>The address with something in each hole.</summary>
    public string Path(string number, string act = "take-ticket", string screen = "counter") => Hole().Replace(Pattern, hole => hole.Groups[1].Value switch
    {
        "act" => act,
        "code" => "2.000815",
        "screen" => screen,
        "file" => "base.css",
        "counter" => "tickets-taken",
        _ => number,
    });

    private static Entrance Of(RouteEndpoint endpoint) => new(
        "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"],
        endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType,
        endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath.TrimStart('/'));

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Hole();
}
