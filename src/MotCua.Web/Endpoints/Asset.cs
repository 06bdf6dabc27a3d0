using System.Collections.Frozen;
using System.Security.Cryptography;

namespace MotCua.Web.Endpoints;

/// <summary>
/// A file carried inside the one executable. Its address holds a part of its hash, so that a browser keeps it for ever
/// and still sees a new version at once.
/// </summary>
internal sealed record Asset(string Name, byte[] Bytes)
{
    public string Version { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes))[..10];

    private string ContentType => Path.GetExtension(Name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".mp3" => "audio/mpeg",
        ".woff2" => "font/woff2",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    /// <summary>All that lie in one folder, by their names in it.</summary>
    public static FrozenDictionary<string, Asset> In(string folder) => Read(folder).ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);

    public static async Task WriteAsync(HttpContext context, FrozenDictionary<string, Asset> assets)
    {
        if (!assets.TryGetValue((string)context.Request.RouteValues["file"]!, out var asset))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.ContentType = asset.ContentType;
        await context.Response.Body.WriteAsync(asset.Bytes);
    }

    private static IEnumerable<Asset> Read(string folder)
    {
        var assembly = typeof(Asset).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            // A folder below is written as the machine that built it writes one.
            var name = resource.Replace('\\', '/');
            if (!name.StartsWith(folder, StringComparison.Ordinal))
            {
                continue;
            }

            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new Asset(name[folder.Length..], bytes);
        }
    }
}
