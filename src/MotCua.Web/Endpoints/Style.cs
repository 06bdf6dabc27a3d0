using System.Collections.Frozen;
using System.Security.Cryptography;

namespace MotCua.Web.Endpoints;

/// <summary>
/// Style sheets, scripts and fonts, carried inside the one executable. Their addresses hold a part of their hash, so that
/// a browser keeps them for ever and still sees a new version at once.
/// </summary>
public static class Style
{
    private const string Folder = "style/";
    private static readonly FrozenDictionary<string, Asset> Assets = Read().ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);

    public static string Address(string file) => $"/style/{file}?v={Assets[file].Version}";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/style/{file}", (RequestDelegate)(async context =>
        {
            if (!Assets.TryGetValue((string)context.Request.RouteValues["file"]!, out var asset))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            context.Response.ContentType = asset.ContentType;
            await context.Response.Body.WriteAsync(asset.Bytes);
        })).ExcludeFromDescription();

    private static IEnumerable<Asset> Read()
    {
        var assembly = typeof(Style).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new Asset(resource[Folder.Length..], bytes);
        }
    }

    private sealed record Asset(string Name, byte[] Bytes)
    {
        public string Version { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes))[..10];

        public string ContentType => Path.GetExtension(Name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".woff2" => "font/woff2",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };
    }
}
