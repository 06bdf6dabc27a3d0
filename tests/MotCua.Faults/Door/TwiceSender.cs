using System.Text;
using MotCua.App.Acts;

namespace MotCua.Faults.Door;

/// <summary>Sends each act in one of the ways things are sent twice, and compares the two answers byte by byte.</summary>
internal sealed class TwiceSender(int port, PeopledOffice office)
{
    private const string Replayed = "Idempotency-Replayed";
    private static readonly (string Act, string Body)[] Acts =
    [
        ("take-ticket", "{}"),
        ("receive-dossier", """{"procedure":"2.000815","channel":"post","people":[{"full_name":"Nguyễn Thị Ánh Tuyết"}]}"""),
        ("open-account", """{"sign_in_name":"may-NNN","display_name":"Nguyễn Thị Ánh Tuyết","roles":["kiosk"]}"""),
    ];

    private readonly List<string> faults = [];
    private readonly List<Once> everything = [];
    private int number = 1000;

    /// <summary>Known-bad: what is sent again is sent as a new act.</summary>
    public bool ForgetsItsKey { get; init; }

    public IReadOnlyList<string> Faults => faults;

    public SortedDictionary<string, int> Ways { get; } = new(StringComparer.Ordinal);

    /// <summary>How many acts should be in the ledger.</summary>
    public long Done { get; private set; }

    /// <summary>So many acts, each twice; those kept for after the restart are handed back.</summary>
    public async Task<IReadOnlyList<Once>> RoundAsync(int many, Random chance)
    {
        var kept = new List<Once>();
        for (var act = 0; act < many; act++)
        {
            var once = New();
            switch (act % 7)
            {
                case 0:
                    Compare("one connection", once, await RawDoor.AskAsync(port, Both(once), answers: 2), oneIsFirst: true);
                    break;
                case 1:
                    Compare("two connections", once, await TwoAtOnceAsync(once), oneIsFirst: true);
                    break;
                case 2:
                    await RawDoor.LeaveAsync(port, Bytes(once), TimeSpan.FromMilliseconds(chance.Next(0, 4)));
                    Compare("after a time-out", once, [await AskAsync(Again(once)), await AskAsync(Again(once))], oneIsFirst: false);
                    break;
                case 3:
                    Expect("other input", once, await AskAsync(once), await AskAsync(Again(once) with { Body = Other(once.Body) }), "act-key-reused");
                    break;
                case 4:
                    Expect("another actor", once, await AskAsync(once), await AskAsync(Again(once) with { Bearer = office.Passes[Colleague(once.Act)].Bearer }), "act-key-not-yours");
                    break;
                case 5:
                    Compare("one after the other", once, [await AskAsync(once), await AskAsync(Again(once))], oneIsFirst: true);
                    break;
                default:
                    kept.Add(once with { First = await AskAsync(once) });
                    break;
            }
        }

        return kept;
    }

    /// <summary>The same again from a program that was killed meanwhile.</summary>
    public async Task AfterRestartAsync(IReadOnlyList<Once> kept)
    {
        foreach (var once in kept)
        {
            Compare("after kill -9", once, [once.First!, await AskAsync(Again(once))], oneIsFirst: true);
        }
    }

    /// <summary>Answers are kept a week: later the act is known, and nothing is done.</summary>
    public async Task AfterAWeekAsync()
    {
        foreach (var once in everything.Where((_, place) => place % 25 == 0).ToList())
        {
            var answer = await AskAsync(Again(once));
            Count("after a week");
            if (answer.Status != 422 || !answer.Text.Contains("\"already-done\"", StringComparison.Ordinal))
            {
                faults.Add($"{once.Act} sent again after a week: {answer.Status} {answer.Text}");
            }
        }
    }

    private Once New()
    {
        var (act, body) = Machine.Intake.IsHoliday ? Acts[0] : Acts[number % Acts.Length];
        var once = new Once(act, body.Replace("NNN", $"{++number}", StringComparison.Ordinal), Guid.CreateVersion7().ToString(), office.All.Bearer);
        everything.Add(once);
        Done++;
        return once;
    }

    private Once Again(Once once) => ForgetsItsKey ? once with { Key = Guid.CreateVersion7().ToString() } : once;

    private static string Other(string body) => body == "{}" ? """{"people":2}""" : body.Replace("Ánh Tuyết", "Ánh Hồng", StringComparison.Ordinal);

    /// <summary>Somebody else who may do it too.</summary>
    private static Roles Colleague(string act) => act switch
    {
        "take-ticket" => Roles.Kiosk,
        "open-account" => Roles.Administrator,
        _ => Roles.CentreHead,
    };

    private ReadOnlyMemory<byte> Both(Once once) => (byte[])[.. Bytes(once).Span, .. Bytes(Again(once)).Span];

    private async Task<IReadOnlyList<Reply>> TwoAtOnceAsync(Once once) => await Task.WhenAll(AskAsync(once), AskAsync(Again(once)));

    private async Task<Reply> AskAsync(Once once) => await RawDoor.AskAsync(port, Bytes(once)) is [var reply] ? reply : Reply.None;

    private static ReadOnlyMemory<byte> Bytes(Once once) => Encoding.UTF8.GetBytes(
        $"POST /api/v1/acts/{once.Act} HTTP/1.1\r\nHost: localhost\r\nAuthorization: {once.Bearer}\r\nIdempotency-Key: {once.Key}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(once.Body)}\r\n\r\n{once.Body}");

    private void Compare(string way, Once once, IReadOnlyList<Reply> answers, bool oneIsFirst)
    {
        Count(way);
        if (answers is not [var first, var second])
        {
            faults.Add($"{way}: {once.Act} was answered {answers.Count} times");
            return;
        }

        var replays = answers.Count(answer => answer.Header(Replayed) == "true");
        if (first.Status != 200 || second.Status != 200 || !first.Body.AsSpan().SequenceEqual(second.Body) || first.Header("Ledger-Sequence") != second.Header("Ledger-Sequence"))
        {
            faults.Add($"{way}: {once.Act} {first.Status} {first.Text} and then {second.Status} {second.Text}");
        }
        else if (oneIsFirst ? replays != 1 : replays == 0)
        {
            faults.Add($"{way}: {once.Act} was said to be a repetition {replays} times of 2");
        }
    }

    private void Expect(string way, Once once, Reply first, Reply second, string code)
    {
        Count(way);
        if (first.Status != 200 || second.Status != 422 || !second.Text.Contains($"\"{code}\"", StringComparison.Ordinal))
        {
            faults.Add($"{way}: {once.Act} {first.Status} {first.Text} and then {second.Status} {second.Text}, not {code}");
        }
    }

    private void Count(string way) => Ways[way] = Ways.GetValueOrDefault(way) + 1;
}

/// <summary>One act as it is sent.</summary>
internal sealed record Once(string Act, string Body, string Key, string Bearer)
{
    /// <summary>What it was answered the first time.</summary>
    public Reply? First { get; init; }
}
