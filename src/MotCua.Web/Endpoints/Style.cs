using System.Collections.Frozen;

namespace MotCua.Web.Endpoints;

/// <summary>Style sheets, scripts and fonts.</summary>
public static class Style
{
    private static readonly FrozenDictionary<string, Asset> Assets = Asset.In("style/");

    public static string Address(string file) => $"/style/{file}?v={Assets[file].Version}";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/style/{file}", (RequestDelegate)(context => Asset.WriteAsync(context, Assets))).ExcludeFromDescription();
}
