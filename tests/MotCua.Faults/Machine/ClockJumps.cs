using System.Globalization;
using Microsoft.Data.Sqlite;
using MotCua.Rules;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Faults.Machine;

/// <summary>R-05: the machine's clock jumps while clients give numbers and take files in, and is later put right and confirmed.</summary>
internal sealed class ClockJumps : Rig
{
    private static readonly Jump[] Jumps =
    [
        new("ten minutes back in mid-intake", () => TimeSpan.FromMinutes(-10), IsDoubtful: true),
        new("a year ahead", () => TimeSpan.FromDays(365), IsDoubtful: true),
        new("back to 1970", () => DateTimeOffset.UnixEpoch.AddDays(2) - TimeProvider.System.GetUtcNow(), IsDoubtful: true),
        new("one second back", () => TimeSpan.FromSeconds(-1), IsDoubtful: false),
        new("a day back", () => TimeSpan.FromDays(-1), IsDoubtful: true),
        new("forty days ahead", () => TimeSpan.FromDays(40), IsDoubtful: true),
        new("an hour ahead", () => TimeSpan.FromHours(1), IsDoubtful: false),
        new("to five past midnight", () => OfficeTime.At(TimeProvider.System.GetUtcNow().Day().AddDays(1), new TimeOnly(0, 5)) - TimeProvider.System.GetUtcNow(), IsDoubtful: false),
        new("half as fast again", () => TimeSpan.Zero, IsDoubtful: false) { Rate = " x1.5" },
        new("twenty years ahead", () => TimeSpan.FromDays(7305), IsDoubtful: true),
        new("five years back", () => TimeSpan.FromDays(-1826), IsDoubtful: true),
        new("three minutes back, over a restart", () => TimeSpan.FromMinutes(-3), IsDoubtful: true) { Restarted = true },
    ];

    public override string Id => "R-05";

    public override string Promise => "clock jumps: numbers and ledger stay in order, no date is computed from a doubtful hour, and confirming the right hour ends it";

    public override string Unit => "jumps";

    public override int Short => 4;

    public override int Long => Jumps.Length;

    public override string KnownBad => "a store that forgets its doubts about the clock";

    public override Task<RigResult> RunAsync(RigRun run) => JumpAsync(run, forgets: false);

    public override Task<RigResult> RunKnownBadAsync(RigRun run) => JumpAsync(run, forgets: true);

    private static async Task<RigResult> JumpAsync(RigRun run, bool forgets)
    {
        if (FalseClock.Library is null)
        {
            return RigResult.SkippedBecause("needs libfaketime (./dev setup installs it)");
        }

        var (faults, acts) = (new List<string>(), 0L);
        for (var number = 0; number < run.Size; number++)
        {
            var jump = Jumps[number % Jumps.Length];
            var folder = Path.Combine(run.Folder, $"{number}");
            var office = await Founded.InAsync(folder);
            if (forgets)
            {
                Forget(Path.Combine(folder, "office.db"));
            }

            using var list = new Acknowledged();
            faults.AddRange((await OneAsync(run, office, list, (jump, folder))).Select(fault => $"{jump.Name}: {fault}"));
            acts += list.Count;
            run.Progress(number + 1);
        }

        return new RigResult(run.Size, faults, new Dictionary<string, string> { ["acts confirmed"] = acts.ToString("N0", CultureInfo.InvariantCulture) });
    }

    private static void Forget(string path)
    {
        using var store = new SqliteConnection($"Data Source={path};Pooling=False");
        store.Open();
        using var forget = new SqliteCommand("create trigger forgets after insert on clock_doubts begin delete from clock_doubts; end", store);
        forget.ExecuteNonQuery();
    }

    private static async Task<IReadOnlyList<string>> OneAsync(RigRun run, Founded office, Acknowledged list, (Jump How, string Folder) jump)
    {
        using var clock = new FalseClock(jump.Folder);
        using var serving = new ServedProgram(run.Program, office.Address, clock.Environment);
        await serving.ReadyAsync();
        var intake = new Intake(serving.Port, office.Bearer, list) { Pause = TimeSpan.FromMilliseconds(5) };
        intake.Start(3);
        await list.ReachAsync(15);
        clock.Set(FalseClock.Ahead(jump.How.By()) + jump.How.Rate);
        if (jump.How.Restarted)
        {
            serving.KillAndStartAgain();
            await serving.ReadyAsync();
        }

        await list.ReachAsync(list.Count + 10);
        var ticket = await intake.AskAsync("take-ticket", "{}");
        var file = await intake.AskAsync(Intake.ReceiveFile.Name, Intake.ReceiveFile.Body);
        clock.Set("+0");
        await list.ReachAsync(list.Count + 4);
        var confirmed = await ConfirmedAsync(intake);
        var afterwards = await intake.AskAsync(Intake.ReceiveFile.Name, Intake.ReceiveFile.Body);
        await (serving.HasEnded ? intake.GiveUpAsync() : intake.StopAsync());
        string?[] faults =
        [
            serving.HasEnded ? $"the program ended: {string.Join(" | ", serving.Lines.TakeLast(8))}" : null,
            ticket.StartsWith("200", StringComparison.Ordinal) ? null : $"no number was given: {ticket}",
            file.Contains("clock-doubted", StringComparison.Ordinal) == jump.How.IsDoubtful ? null : $"a file was answered with {file}",
            confirmed.StartsWith(jump.How.IsToBeConfirmed ? "200" : "422", StringComparison.Ordinal) ? null : $"the right hour was confirmed and answered with {confirmed}",
            Intake.IsHoliday || afterwards.StartsWith("200", StringComparison.Ordinal) ? null : $"after the hour was confirmed a file was answered with {afterwards}",
            .. intake.Refused.Where(refused => !refused.Contains("clock-doubted", StringComparison.Ordinal)).Select(refused => $"refused: {refused}"),
            .. await InOrderAsync(office),
            .. await new Delivered(run.Program).VerifyAsync(office.Address),
        ];
        using var store = new TestStore(office.Address, () => { });
        await using var dialect = store.Open();
        return [.. faults.OfType<string>(), .. await Comparison.FaultsAsync(dialect, office.Head, list.Read(), everythingAnswered: false)];
    }

    /// <summary>On a busy machine the library hands a thread the clock's old setting a moment longer; whoever stands at the machine tries again.</summary>
    private static async Task<string> ConfirmedAsync(Intake intake)
    {
        var answer = "";
        for (var tries = 0; tries < 10 && (tries == 0 || answer.Contains("clock-differs", StringComparison.Ordinal)); tries++)
        {
            await Task.Delay(200 * tries);
            answer = await intake.AskAsync("confirm-clock", $$"""{"watch_says":"{{TimeProvider.System.GetUtcNow():O}}"}""");
        }

        return answer;
    }

    /// <summary>The ledger's moments never go back but where somebody put the clock right, and nothing was received while the hour was in doubt.</summary>
    private static async Task<IReadOnlyList<string>> InOrderAsync(Founded office)
    {
        await using var store = new SqliteConnection($"Data Source={office.Address["sqlite:".Length..]};Pooling=False");
        await store.OpenAsync();
        return
        [
            .. await ReadAsync(store, """
                select 'entry ' || later.sequence || ' stands before the one in front of it' from ledger_entries later
                join ledger_entries earlier on earlier.office_id = later.office_id and earlier.sequence = later.sequence - 1
                where later.recorded_at < earlier.recorded_at and earlier.kind not like 'clock-confirmed%'
                """),
            .. await ReadAsync(store, """
                select 'entry ' || entry.sequence || ' ' || entry.kind || ' computed a date from a doubtful hour' from ledger_entries entry
                join clock_doubts doubt on doubt.office_id = entry.office_id and entry.sequence >= doubt.sequence and entry.sequence < coalesce(doubt.confirmed_sequence, 1000000)
                where entry.kind like 'dossier-received%'
                """),
        ];
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(SqliteConnection store, string sql)
    {
        await using var command = new SqliteCommand(sql, store);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    /// <param name="Name">In words.</param>
    /// <param name="By">How far from the true time.</param>
    /// <param name="IsDoubtful">Whether an office must doubt it.</param>
    private sealed record Jump(string Name, Func<TimeSpan> By, bool IsDoubtful)
    {
        public string Rate { get; init; } = "";

        /// <summary>Coming back from ahead is itself a step backwards.</summary>
        public bool IsToBeConfirmed => IsDoubtful || By() > TimeSpan.Zero;

        /// <summary>The clock jumped while the program was down.</summary>
        public bool Restarted { get; init; }
    }
}
