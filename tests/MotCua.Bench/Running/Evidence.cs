using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using MotCua.Bench.Goals;
using MotCua.Faults.Running;

namespace MotCua.Bench.Running;

/// <summary>The figures as data: where <c>--json</c> says, and, of a full run, in <c>evidence/bench-&lt;date&gt;.json</c>, from which the page is written.</summary>
/// <param name="Machine">What it was measured on.</param>
/// <param name="Command">How to see it again.</param>
/// <param name="Figures">One a line of the table.</param>
internal sealed record Evidence(string Machine, string Command, IReadOnlyList<Kept> Figures)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private const string Both = ", ";

    public void Keep(Asked asked)
    {
        if (asked.Json is not null)
        {
            Write(asked.Json);
        }

        if (!asked.Short)
        {
            Directory.CreateDirectory(Path.Combine(Checkout.Root, "evidence"));
            var day = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var path = Path.Combine(Checkout.Root, "evidence", $"bench-{day}.json");
            var all = File.Exists(path) ? With(JsonSerializer.Deserialize<Evidence>(File.ReadAllText(path), Readable)!) : this;
            all.Write(path);
            Page.Write(all, day, AllGoals.Order);
        }
    }

    /// <summary>A goal measured again that day takes the place of its earlier figures; both commands are named.</summary>
    private Evidence With(Evidence earlier) => this with
    {
        Command = earlier.Command.Split(Both).Contains(Command, StringComparer.Ordinal) ? earlier.Command : earlier.Command + Both + Command,
        Figures = [.. earlier.Figures.Where(figure => Figures.All(newer => newer.Goal != figure.Goal)), .. Figures],
    };

    private void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Readable) + "\n");
}
