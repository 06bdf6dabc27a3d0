using System.Text.Json;

namespace MotCua.Web.Words;

/// <summary>The few sentences beside a screen that get a new volunteer through the first day (trợ giúp), by the screen's row in the permission table.</summary>
public static class ScreenHelp
{
    private static readonly Dictionary<string, Line[]> Screens = Read();

    public static IEnumerable<string> Rows => Screens.Keys;

    /// <summary>Empty for a screen that needs none.</summary>
    public static IReadOnlyList<string> Of(string row, Language language) =>
        [.. Screens.GetValueOrDefault(row, []).Select(line => language == Language.English ? line.En : line.Vi)];

    private static Dictionary<string, Line[]> Read()
    {
        using var file = typeof(ScreenHelp).Assembly.GetManifestResourceStream("help.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, Line[]>>(file, JsonSerializerOptions.Web)!;
    }

    private sealed record Line(string Vi, string En);
}
