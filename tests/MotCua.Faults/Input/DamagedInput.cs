using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.Faults.Machine;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Faults.Input;

/// <summary>R-11: damaged cards, plans and tables, read in the process and, every so often, by the delivered program.</summary>
internal sealed class DamagedInput : Rig
{
    private const int OneInSoMany = 25;
    private const int LongestSentence = 1000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public override string Id => "R-11";

    public override string Promise => "damaged cards, plans, tables: one clear sentence or a correct reading within 1 s, nothing half-imported";

    public override string Unit => "damaged texts";

    public override int Short => 500;

    public override int Long => 20_000;

    public override string KnownBad => "a reader that fails on a NUL, and one that says nothing when it refuses";

    public override async Task<RigResult> RunAsync(RigRun run)
    {
        await using var counter = await ImportCounter.OpenAsync(run);
        var (faults, refused, slowest) = (new List<string>(), 0, TimeSpan.Zero);
        for (var turn = 0; turn < run.Size && faults.Count < 20; turn++)
        {
            var (reader, chance) = (Reader.All[turn % Reader.All.Count], new Random(unchecked((run.Seed * 31) + turn)));
            var damaged = Damage.Of(reader.Sound[chance.Next(reader.Sound.Count)], chance);
            var read = Try(reader, damaged);
            (refused, slowest) = (refused + (read.Words is null ? 0 : 1), read.Took > slowest ? read.Took : slowest);
            var fault = read.Fault ?? (turn / Reader.All.Count % OneInSoMany == 0 ? await counter.TryAsync(reader.Name, damaged) : null);
            faults.AddRange(fault is null ? [] : [$"{reader.Name}, case {turn} of seed {run.Seed}: {fault}"]);
            run.Progress(turn + 1);
        }

        faults.AddRange(await counter.CloseAsync());
        return new RigResult(run.Size, faults, new Dictionary<string, string>
        {
            ["refused in words"] = refused.ToString("N0", CultureInfo.InvariantCulture),
            ["given to the program too"] = counter.Given.ToString("N0", CultureInfo.InvariantCulture),
            ["slowest reading"] = $"{slowest.TotalMilliseconds:0} ms",
        });
    }

    /// <summary>Both must be caught: a check blind to one of them has found nothing.</summary>
    public override Task<RigResult> RunKnownBadAsync(RigRun run)
    {
        var sound = Reader.All[0];
        var failing = sound with { Read = bytes => bytes.Contains((byte)0) ? throw new FormatException("NUL") : sound.Read(bytes) };
        var silent = sound with { Read = bytes => sound.Read(bytes) is null ? null : "" };
        string? First(Reader reader) => Enumerable.Range(0, run.Size).Select(turn => new Random(run.Seed + turn)).Select(chance => Try(reader, Damage.Of(reader.Sound[0], chance)).Fault).FirstOrDefault(fault => fault is not null);
        IReadOnlyList<string> caught = First(failing) is { } failed && First(silent) is { } said ? [failed, said] : [];
        return Task.FromResult(new RigResult(2L * run.Size, caught, new Dictionary<string, string>()));
    }

    private static (string? Words, string? Fault, TimeSpan Took) Try(Reader reader, byte[] damaged)
    {
        var took = Stopwatch.StartNew();
        try
        {
            var words = reader.Read(damaged);
            return (words, took.Elapsed > Patience ? $"took {took.Elapsed.TotalSeconds:0.0} s" : words is null ? null : Unclear(words), took.Elapsed);
        }
        catch (Exception problem)
        {
            return (null, $"{problem.GetType().Name}: {problem.Message}", took.Elapsed);
        }
    }

    /// <summary>What keeps the words from being one sentence for a person.</summary>
    public static string? Unclear(string words) =>
        string.IsNullOrWhiteSpace(words) ? "refused without a word"
        : words.Length > LongestSentence ? $"refused in {words.Length} characters"
        : words.Contains("Exception", StringComparison.Ordinal) || words.Contains("   at ", StringComparison.Ordinal) ? $"refused in the program's words: {words}"
        : null;

    /// <summary>The delivered program, by its commands and over HTTP, with a count of what it imported.</summary>
    private sealed class ImportCounter(RigRun run, TestStore store, ServedProgram serving, HttpClient http) : IAsyncDisposable
    {
        private int imported;

        public int Given { get; private set; }

        public static async Task<ImportCounter> OpenAsync(RigRun run)
        {
            var store = await Engines.NewStoreAsync(Engines.Sqlite);
            string bearer;
            await using (var office = await OfficeOnDisk.FoundAsync(store))
            {
                bearer = await office.KeyAsync("nhap", Roles.CentreHead);
            }

            var serving = new ServedProgram(run.Program, store.Address);
            await serving.ReadyAsync();
            var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{serving.Port}") };
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
            return new ImportCounter(run, store, serving, http);
        }

        public Task<string?> TryAsync(string what, byte[] damaged)
        {
            Given++;
            return what switch
            {
                "plan" => ExplainAsync(damaged),
                "table" => ImportAsync(damaged),
                _ => ReadCardAsync(damaged),
            };
        }

        private async Task<string?> ExplainAsync(byte[] damaged)
        {
            var file = Path.Combine(run.Folder, "plan.yaml");
            await File.WriteAllBytesAsync(file, damaged);
            return Unsaid(await new Delivered(run.Program).RunAsync("explain", "plan", file));
        }

        private async Task<string?> ReadCardAsync(byte[] damaged)
        {
            // What the system lets through as one word of a command.
            var text = Encoding.UTF8.GetString(damaged).Replace("\0", "", StringComparison.Ordinal);
            return Unsaid(await new Delivered(run.Program).RunAsync("explain", "card", "--", text[..Math.Min(text.Length, 30_000)]));
        }

        private static string? Unsaid(Delivered.Said said) =>
            said.Exit == 0 ? null : said.Exit > 2 || said.Errors.Contains("   at ", StringComparison.Ordinal) ? $"ended with {said.Exit}: {said.Errors}" : string.IsNullOrWhiteSpace(said.Errors) ? "ended without a word" : null;

        private async Task<string?> ImportAsync(byte[] damaged)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/acts/import-catalogue")
            {
                Content = new StringContent(JsonSerializer.Serialize(new { table = Encoding.UTF8.GetString(damaged) }), Encoding.UTF8, "application/json"),
            };
            request.Headers.Add("Idempotency-Key", ActKey.Of(TimeProvider.System.GetUtcNow(), Secrets.Bytes(10)).ToString());
            var took = Stopwatch.StartNew();
            using var response = await http.SendAsync(request);
            var words = await response.Content.ReadAsStringAsync();
            imported += response.IsSuccessStatusCode ? 1 : 0;
            return took.Elapsed > Patience ? $"answered after {took.Elapsed.TotalSeconds:0.0} s"
                : (int)response.StatusCode is 200 or 400 or 413 or 422 ? null
                : $"answered {(int)response.StatusCode} {words}; logged: {string.Join(' ', serving.Lines.TakeLast(1))}";
        }

        /// <summary>As many imports are in the store as were confirmed, and the store is sound.</summary>
        public async Task<IReadOnlyList<string>> CloseAsync()
        {
            serving.Kill();
            await using var dialect = store.Open();
            var kept = await new OfficeRead(dialect).NumberAsync("select count(*) as number from catalogue_imports");
            var found = await new Delivered(run.Program).VerifyAsync(store.Address);
            return kept == imported ? found : [.. found, $"{imported} imports were confirmed and {kept} are kept"];
        }

        public ValueTask DisposeAsync()
        {
            http.Dispose();
            serving.Dispose();
            store.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
