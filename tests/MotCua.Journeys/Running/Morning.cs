using MotCua.App.Calendars;
using MotCua.App.Feedbacks;
using MotCua.App.Plans;
using MotCua.Rules.Calendars;

[assembly: Xunit.AssemblyFixture(typeof(MotCua.Journeys.Running.Morning))]

namespace MotCua.Journeys.Running;

/// <summary>
/// A service day of the SampleCommune played until half past eight, once; every journey begins with a copy of its own. Beside
/// the cast there is one account for each role alone, and beside the day one opinion and one announced closure.
/// </summary>
public sealed class Morning : IAsyncLifetime
{
    /// <summary>Plan Dương Xá holds, and people wait.</summary>
    public static readonly DateTimeOffset Ends = OfficeTime.At(new(2026, 12, 1), new(8, 30));

    private static readonly string Code = SampleCommune.AdministratorCode;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("motcua-morning-");

    /// <summary>The roles an account can hold: neither the citizen's nor the program's own.</summary>
    public static IReadOnlyList<Roles> EachRole { get; } = [.. Enum.GetValues<Roles>().Where(role => role.IsGiven())];

    private string Store => Path.Combine(folder.FullName, "morning.db");

    public async ValueTask InitializeAsync()
    {
        var plan = PlanPresets.Find("duong-xa").IsGranted(out var found, out var refusal) ? found : throw new InvalidOperationException(refusal.Code);
        var time = new SteppedTime(OfficeTime.At(Ends.Day(), DayPlayer.Begins));
        await using var dialect = new SqliteDialect(Store);
        await new Migrator(dialect, new OfficeClock(time)).MigrateAsync();
        await using var gate = new WriteGate(dialect, new OfficeClock(time), key => Chance.From("journeys", key));
        var read = new OfficeRead(dialect);
        var settled = new List<(long Account, string Code)>();
        await new DayPlayer(gate, read, time).PlayAsync(new RehearsedDay(plan, Ends.Day(), Visits: 80, Seed: 1, WithAllPlans: true), Ends, (account, code) =>
        {
            settled.Add((account, code));
            return Task.CompletedTask;
        });
        await DoAsync(new GiveFeedback(), new GiveFeedbackInput(FeedbackTopic.Place, "Nơi chờ thiếu ghế cho người già, nước uống hết từ sớm.", Contact: "0912345678"));
        await DoAsync(new AnnounceDay(), new AnnounceDayInput { On = new(2026, 12, 18), Kind = CalendarDayKind.Closure, Name = "Nghỉ để sửa trụ sở", Document = "TB 12/TB-UBND ngày 30/11/2026" });
        foreach (var role in EachRole)
        {
            var opening = new OpenAccountInput { SignInName = SignInNameOf(role), DisplayName = $"Người giữ vai {role}", Roles = [role] };
            settled.Add(((await DoAsync(new OpenAccount(), opening)).AccountId, Code));
        }

        var credentials = new Credentials(read, gate, TimeProvider.System);
        foreach (var (account, code) in settled)
        {
            await credentials.SetSecretAsync(SampleCommune.OfficeId, account, SecretCheck.RehearsalHash(code), mustChange: false);
        }

        async Task<TResult> DoAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input)
            where TResult : class =>
            (await gate.RunAsync(act, ActKey.Of(Ends, Secrets.Bytes(10)), input, new Actor(SampleCommune.OfficeId, 1, Roles.Administrator | Roles.Citizen))).IsGranted(out var answer, out var refused)
                ? answer.Result
                : throw new InvalidOperationException(refused.Code);
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    public static string SignInNameOf(Roles role) => $"vai-{role}".ToLowerInvariant();

    /// <summary>The code of one of the cast, or of an account that holds one role alone.</summary>
    public static string CodeOf(string signInName) => Cast.Members.FirstOrDefault(member => member.SignInName == signInName)?.SignInCode ?? Code;

    public void CopyTo(string path) => SqliteCopy.Write(Store, path);
}
