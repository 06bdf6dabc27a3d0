using System.Globalization;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Sqlite;
using MotCua.App.People;
using MotCua.Rules.People;
using StatusCodes = MotCua.App.Dossiers.StatusCodes;

namespace MotCua.Web.Commands;

/// <summary>What a generated store came to, with keys to play its machines and officers by: nothing in it is real.</summary>
public sealed record GeneratedStore(IReadOnlyList<int> Offices, long Dossiers, long Open, long Overdue, long Entries, long Bytes, IReadOnlyDictionary<string, string> Keys)
{
    private const int MostCodes = 10_000;

    private static readonly (string Name, Roles[] Roles)[] Machines =
    [
        ("kiosk", [Roles.Kiosk]),
        ("counter", [Roles.Kiosk, Roles.Receptionist]),
        ("office", [Roles.Specialist, Roles.Signer, Roles.SealKeeper, Roles.Clerk, Roles.Accountant]),
        ("figures", [Roles.Supervisor, Roles.Inspector]),
    ];

    public double Seconds { get; init; }

    /// <param name="into">Where status codes with their proofs and the machines' keys are written, one a line; without it no codes are made, and the keys are told.</param>
    public static async Task<GeneratedStore> ReadAsync(Dialect dialect, (SecretFile? Codes, SecretFile? Keys) into)
    {
        var clock = new OfficeClock(TimeProvider.System);
        var read = new OfficeRead(dialect);
        await using var gate = new WriteGate(dialect, clock, _ => new Chance(Secrets.Bytes(32)));
        var offices = await read.ListAsync("select office_id from offices order by office_id", row => row.Int("office_id"));
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, roles) in Machines)
        {
            var key = await KeyAsync(read, gate, offices[0], (name, roles));
            if (into.Keys is not null)
            {
                await into.Keys.AddAsync($"{name},{key}");
            }
            else
            {
                keys.Add(name, key);
            }
        }

        if (into.Codes is not null)
        {
            await WriteCodesAsync(read, new StatusCodes(read, gate, KeyRing.Open(BesideStore.Of(dialect).Keys), clock), into.Codes);
        }

        return new GeneratedStore(
            offices,
            await read.NumberAsync("select count(*) as number from dossiers"),
            await read.NumberAsync("select count(*) as number from dossiers where closed_at is null"),
            await read.NumberAsync("select count(*) as number from dossiers where closed_at is null and due_current_at < $1", clock.Now),
            await read.NumberAsync("select cast(sum(head_sequence) as bigint) as number from offices"),
            dialect is SqliteDialect sqlite ? new FileInfo(sqlite.Path).Length : await read.NumberAsync("select pg_database_size(current_database()) as number"),
            keys);
    }

    private static async Task<string> KeyAsync(OfficeRead read, WriteGate gate, int officeId, (string Name, Roles[] Roles) machine)
    {
        var input = new OpenAccountInput { SignInName = "may-" + machine.Name, DisplayName = machine.Name, Kind = AccountKind.Program, Roles = machine.Roles };
        var opened = await gate.RunAsync(new OpenAccount(), ActKey.Of(TimeProvider.System.GetUtcNow(), Secrets.Bytes(10)), input, new Actor(officeId, 0, Roles.Administrator));
        return opened.IsGranted(out var answer, out var refusal)
            ? await new Credentials(read, gate, TimeProvider.System).AddKeyAsync(officeId, answer.Result.AccountId)
            : throw new RefusedException(refusal);
    }

    /// <summary>The newest files: a code answers for thirty days after the hand-over.</summary>
    private static async Task WriteCodesAsync(OfficeRead read, StatusCodes codes, SecretFile into)
    {
        var people = await read.ListAsync(
            $"select office_id, dossier_id, born from dossier_people where born is not null and ordinal = 1 order by dossier_id desc limit {MostCodes}",
            row => (Office: row.Int("office_id"), Dossier: row.Long("dossier_id"), Born: PartialDate.TryParse(row.Text("born"), out var born) ? born.Year : 0));
        foreach (var person in people)
        {
            var code = await codes.OfAsync(person.Office, person.Dossier);
            await into.AddAsync(string.Create(CultureInfo.InvariantCulture, $"{person.Office},{code},{person.Born}"));
        }
    }
}
