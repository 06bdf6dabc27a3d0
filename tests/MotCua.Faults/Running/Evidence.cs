using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace MotCua.Faults.Running;

/// <summary>The outcomes as data: where <c>--json</c> says, and, of a long run, in <c>evidence/faults-&lt;date&gt;.json</c>, one entry a rig and seed.</summary>
internal static class Evidence
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void Keep(IReadOnlyList<Outcome> outcomes, Asked asked)
    {
        if (asked.Json is not null)
        {
            Write(asked.Json, [.. outcomes.Select(Entry)]);
        }

        if (!asked.Short && outcomes[^1].Result.Skipped is null)
        {
            Directory.CreateDirectory(Path.Combine(Checkout.Root, "evidence"));
            var day = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var path = Path.Combine(Checkout.Root, "evidence", $"faults-{day}.json");
            var kept = File.Exists(path) ? JsonNode.Parse(File.ReadAllText(path))!.AsArray().Select(entry => entry!.DeepClone()) : [];
            Write(path, [.. kept.Append(Entry(outcomes[^1]))]);
        }
    }

    private static JsonNode Entry(Outcome outcome) => JsonSerializer.SerializeToNode(
        new
        {
            Rig = outcome.Rig.Id,
            outcome.Rig.Promise,
            outcome.Result.Cases,
            outcome.Rig.Unit,
            Faults = outcome.Result.Faults.Take(20),
            outcome.Result.Skipped,
            outcome.Result.Broke,
            outcome.Rig.KnownBad,
            KnownBadCaught = outcome.Caught,
            KnownBadFound = outcome.KnownBad?.Faults.Take(3),
            Seconds = Math.Round(outcome.Took.TotalSeconds, 1),
            outcome.Result.Figures,
            outcome.Seed,
            At = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            Commit = Checkout.Commit(),
            Machine = $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB, {Environment.OSVersion}, load {Load()}",
        },
        Readable)!;

    private static void Write(string path, JsonArray entries) => File.WriteAllText(path, entries.ToJsonString(Readable) + "\n");

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
