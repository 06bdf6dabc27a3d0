using System.Globalization;
using System.Text.Json;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Data.Verification;
using MotCua.App.Ledger;
using MotCua.App.Offices;
using MotCua.App.Rehearsal;
using MotCua.Faults.Machine;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Faults.Queue;

/// <summary>R-07 with R-08: many desks call at once, and what everybody saw is held against the ledger and the written order.</summary>
internal sealed class CallNextRace : Rig
{
    private const int Desks = 8;

    // As many as a very full day brings; an office of its own for each.
    private const int CallsOfARound = 1250;

    public override string Id => "R-07/R-08";

    public override string Promise => "call-next race: each number called once, one live call at a desk, in the written order, numbers without a gap, as every client saw it";

    public override string Unit => "calls";

    public override int Short => 5000;

    public override int Long => 200_000;

    public override string KnownBad => "a history in which one number is called to two desks, and one in which two calls changed places";

    public override async Task<RigResult> RunAsync(RigRun run)
    {
        var (faults, calls, acts, unknown) = (new List<string>(), 0L, 0L, 0L);
        string[] engines = Engines.PostgresServer is null ? [Engines.Sqlite] : [Engines.Sqlite, Engines.Postgres];
        for (var round = 0; calls < run.Size && faults.Count == 0; round++)
        {
            var engine = engines[round % engines.Length];
            var rush = await RushAsync(run, engine, Math.Min(CallsOfARound, Math.Max(1, run.Size / engines.Length)), run.Seed + (round * 7919));
            calls += rush.Calls;
            acts += rush.Seen.Count;
            unknown += rush.Seen.Count(act => act.Told == Told.Unknown);
            faults.AddRange([.. rush.Faults, .. HistoryCheck.Faults(rush.Seen, rush.Lines).Select(fault => $"{engine}, seed {run.Seed + (round * 7919)}: {fault}")]);
            run.Progress(calls);
        }

        return new RigResult(calls, faults, new Dictionary<string, string>
        {
            ["engines"] = string.Join(", ", engines),
            ["acts sent"] = acts.ToString("N0", CultureInfo.InvariantCulture),
            ["left without an answer"] = unknown.ToString("N0", CultureInfo.InvariantCulture),
        });
    }

    /// <summary>Both must be caught: a check blind to one of them has found nothing.</summary>
    public override async Task<RigResult> RunKnownBadAsync(RigRun run)
    {
        var rush = await RushAsync(run, Engines.Sqlite, Math.Min(200, run.Size), run.Seed);
        var sound = HistoryCheck.Faults(rush.Seen, rush.Lines);
        var doubled = Fault(rush.Seen, Doubled(rush.Lines), "while it is called");
        var swapped = Fault(rush.Seen, Swapped(rush.Lines), "it was the turn of");
        return new RigResult(rush.Calls, sound.Count == 0 && doubled is not null && swapped is not null ? [doubled, swapped] : [], new Dictionary<string, string>());
    }

    private static string? Fault(IReadOnlyList<ClientAct> seen, IReadOnlyList<LedgerLine> lines, string words) =>
        HistoryCheck.Faults(seen, lines).FirstOrDefault(fault => fault.Contains(words, StringComparison.Ordinal));

    private static List<LedgerLine> Doubled(IReadOnlyList<LedgerLine> lines)
    {
        var at = lines.Index().First(line => line.Item.Kind == "ticket-called.1").Index;
        return [.. lines.Take(at + 1), lines[at] with { ActKey = Guid.NewGuid() }, .. lines.Skip(at + 1)];
    }

    /// <summary>Two calls, one after the other, of people who both waited at the first.</summary>
    private static List<LedgerLine> Swapped(IReadOnlyList<LedgerLine> lines)
    {
        static long Ticket(LedgerLine line) => JsonElement.Parse(line.Payload).GetProperty("ticket_id").GetInt64();
        var taken = lines.Index().Where(line => line.Item.Kind == "ticket-taken.1").ToDictionary(line => Ticket(line.Item), line => line.Index);
        var calls = lines.Index().Where(line => line.Item.Kind == "ticket-called.1").ToList();
        var (first, second) = calls.Zip(calls.Skip(1)).First(pair => taken[Ticket(pair.Second.Item)] < pair.First.Index);
        List<LedgerLine> swapped = [.. lines];
        (swapped[first.Index], swapped[second.Index]) = (first.Item with { Payload = second.Item.Payload }, second.Item with { Payload = first.Item.Payload });
        return swapped;
    }

    private static async Task<Rushed> RushAsync(RigRun run, string engine, int calls, int seed)
    {
        using var store = await Engines.NewStoreAsync(engine);
        var (desks, bearer, head) = (new List<long>(), "", 0L);
        await using (var office = await OfficeOnDisk.FoundAsync(store))
        {
            foreach (var number in Enumerable.Range(1, Desks))
            {
                desks.Add((await office.DoAsync(new RegisterDesk(), new RegisterDeskInput(number, $"Quầy {number}"))).DeskId);
            }

            bearer = await office.KeyAsync("quay", Roles.Kiosk, Roles.Receptionist);
            head = await office.HeadAsync();
        }

        using var serving = new ServedProgram(run.Program, store.Address);
        await serving.ReadyAsync();
        var rush = new QueueRush(serving.Port, bearer, desks, seed);
        await rush.PlayAsync(calls);

        // Whoever went away left acts that may still be on their way.
        await Task.Delay(200);
        serving.Kill();
        await using var dialect = store.Open();
        await using var snapshot = await OfficeRead.SnapshotAsync(dialect);
        var lines = await LedgerChain.LinesAsync(snapshot, SampleCommune.OfficeId).Where(line => line.Sequence > head).ToListAsync();
        var found = await new Delivered(run.Program).VerifyAsync(store.Address);
        return new Rushed(rush.Seen, lines, rush.Called, [.. rush.Broken, .. found]);
    }

    private sealed record Rushed(IReadOnlyList<ClientAct> Seen, IReadOnlyList<LedgerLine> Lines, long Calls, IReadOnlyList<string> Faults);
}
