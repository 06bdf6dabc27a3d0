using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using MotCua.App.Plans;
using MotCua.Faults.Machine;
using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;
using MotCua.Testing;

namespace MotCua.Faults.Days;

/// <summary>R-24: whole service days of every shipped plan, played by the delivered program on both engines and checked in full.</summary>
internal sealed class RehearsedDays : Rig
{
    private const int FewestVisits = 20;
    private const int MostVisits = 90;

    public override string Id => "R-24";

    public override string Promise => "rehearsed days: every day of every plan verified without a finding; the same seed ends in the same hash on both engines";

    public override string Unit => "days";

    public override int Short => 3;

    public override int Long => 250;

    public override string KnownBad => "a day taken for another seed's day, and a day whose ledger was edited before it was verified";

    public override async Task<RigResult> RunAsync(RigRun run)
    {
        var (faults, days, entries) = (new List<string>(), 0, 0L);
        string[] engines = Engines.PostgresServer is null ? [Engines.Sqlite] : [Engines.Sqlite, Engines.Postgres];
        for (; days < run.Size && faults.Count < 20; days++)
        {
            var day = Any(run, days);
            var heads = new List<(string Engine, string Hash)>();
            foreach (var engine in engines)
            {
                using var store = await Engines.NewStoreAsync(engine);
                var played = await PlayAsync(run, day, store.Address);
                faults.AddRange(played.Faults.Select(fault => $"{engine}, {day}: {fault}"));
                heads.Add((engine, played.Hash));
                entries += played.Entries;
            }

            faults.AddRange(Different(heads, day));
            run.Progress(days + 1);
        }

        return new RigResult(days, faults, new Dictionary<string, string>
        {
            ["engines"] = string.Join(", ", engines),
            ["entries written"] = entries.ToString("N0", CultureInfo.InvariantCulture),
        });
    }

    /// <summary>Both must be caught: a comparison blind to one of them has found nothing.</summary>
    public override async Task<RigResult> RunKnownBadAsync(RigRun run)
    {
        using var first = await Engines.NewStoreAsync(Engines.Sqlite);
        using var second = await Engines.NewStoreAsync(Engines.Sqlite);
        var day = Any(run, 0);
        var (one, other) = (await PlayAsync(run, day, first.Address), await PlayAsync(run, day with { Seed = day.Seed + 1 }, second.Address));
        var different = Different([("one seed", one.Hash), ("another", other.Hash)], day);
        Edit(first.Address);
        var edited = await new Delivered(run.Program).VerifyAsync(first.Address);
        return new RigResult(2, different.Count > 0 && edited.Count > 0 ? [different[0], edited[0]] : [], new Dictionary<string, string>());
    }

    private static IReadOnlyList<string> Different(IReadOnlyList<(string Which, string Hash)> heads, Day day) =>
        [.. heads.Skip(1).Where(head => head.Hash != heads[0].Hash).Select(head => $"{day}: {heads[0].Which} ends in {heads[0].Hash}, {head.Which} in {head.Hash}")];

    private static Day Any(RigRun run, int turn)
    {
        var plan = PlanPresets.Find(PlanPresets.Ids[turn % PlanPresets.Ids.Count]).IsGranted(out var found, out var refusal) ? found : throw new InvalidOperationException(refusal.Code);
        var from = plan.From.AddDays(run.Chance.Next(Math.Clamp((plan.Until?.DayNumber ?? int.MaxValue) - plan.From.DayNumber, 1, 365)));
        if (!ServiceDay.FirstFrom(plan, from, WorkingCalendar.Default).IsGranted(out var day, out _) && !ServiceDay.FirstFrom(plan, plan.From, WorkingCalendar.Default).IsGranted(out day, out refusal))
        {
            throw new InvalidOperationException($"{plan.Id}: {refusal.Code}");
        }

        return new Day(plan.Id, day.On, run.Chance.Next(FewestVisits, MostVisits), run.Chance.Next());
    }

    private static async Task<Played> PlayAsync(RigRun run, Day day, string address)
    {
        var delivered = new Delivered(run.Program);
        var said = await delivered.RunAsync(
            "rehearse", "--plan", day.Plan, "--date", day.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--visits", $"{day.Visits}", "--seed", $"{day.Seed}", "--database", address, "--json");
        if (said.Exit is not (0 or 1) || said.Out.Length == 0)
        {
            return new Played("", 0, [$"rehearse ended with {said.Exit}: {said.Errors}"]);
        }

        var report = JsonElement.Parse(said.Out);
        var ledger = report.GetProperty("ledger");
        string[] unplayed = report.GetProperty("visits").GetInt64() == 0 ? ["nobody came"] : [];
        return new Played(ledger.GetProperty("head_hash").GetString()!, ledger.GetProperty("entries").GetInt64(), [.. unplayed, .. await delivered.VerifyAsync(address)]);
    }

    private static void Edit(string address)
    {
        using var store = new SqliteConnection($"Data Source={address["sqlite:".Length..]};Pooling=False");
        store.Open();
        using var command = new SqliteCommand("drop trigger if exists ledger_entries_keep_update; update ledger_entries set actor_id = actor_id + 1 where sequence = 7", store);
        command.ExecuteNonQuery();
    }

    private sealed record Day(string Plan, DateOnly On, int Visits, int Seed);

    private sealed record Played(string Hash, long Entries, IReadOnlyList<string> Faults);
}
