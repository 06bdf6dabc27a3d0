using System.Net;
using System.Text;

namespace MotCua.Bench.Measuring;

/// <summary>
/// Citizens who ask how a file stands. The limit of ten askings a minute from one address stays on: after nine the next
/// citizen comes over a new connection, from another of this machine's own addresses (127.0.0.0/8).
/// </summary>
internal sealed class StatusCaller : Caller
{
    private const int AskingsOfOne = 9;
    private readonly IReadOnlyList<byte[]> requests;
    private readonly byte[]? mustHold;
    private IPAddress from = Citizen.NextAddress();
    private readonly int first;
    private int came;
    private int turn;

    /// <param name="asked">Requests, each for one code.</param>
    /// <param name="start">Where in the list this caller begins.</param>
    /// <param name="mustHold">What a right answer holds; null for a yardstick.</param>
    public StatusCaller(IReadOnlyList<byte[]> asked, int start, byte[]? mustHold) => (requests, turn, first, this.mustHold) = (asked, start, start, mustHold);

    /// <summary>As a browser sends the form.</summary>
    public static byte[] OnPage((string Cookie, string Token) form, string code, string proof) => Request(
        "POST /tra-cuu",
        [("Cookie", form.Cookie), ("Content-Type", "application/x-www-form-urlencoded")],
        $"code={code}&proof={proof}&form_token={Uri.EscapeDataString(form.Token)}");

    /// <summary>As a portal asks.</summary>
    public static byte[] OverApi(string code, string proof) => Request(
        "POST /api/v1/status", [("Content-Type", "application/json")], $$"""{"code":"{{code}}","proof":"{{proof}}"}""");

    /// <summary>What a right answer's status is: a wrong code is refused.</summary>
    public int Expected { get; init; } = StatusCodes.Status200OK;

    /// <summary>A new one for whoever comes next.</summary>
    public override IPAddress From
    {
        get
        {
            var citizen = (turn - first) / AskingsOfOne;
            (from, came) = citizen == came ? (from, came) : (Citizen.NextAddress(), citizen);
            return from;
        }
    }

    public override bool IsLeaving => (turn - first) % AskingsOfOne == 0;

    public override ReadOnlyMemory<byte> Next() => requests[turn++ % requests.Count];

    public override string? Fault(HttpAnswer answer) =>
        answer.Status == Expected && (mustHold is null || answer.Body.IndexOf(mustHold) >= 0) ? null : $"{answer.Status}, not this file's status: {Encoding.UTF8.GetString(answer.Body[..Math.Min(200, answer.Body.Length)])}";
}
