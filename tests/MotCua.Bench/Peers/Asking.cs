using System.Text.RegularExpressions;
using MotCua.Bench.Measuring;

namespace MotCua.Bench.Peers;

/// <summary>The requests of one kind of work, which go round, and how a right answer is known.</summary>
/// <param name="Paths">What is asked for; a writing asks the same place each time.</param>
/// <param name="Headers">Who asks.</param>
internal sealed record Asking(IReadOnlyList<string> Paths, IReadOnlyList<(string Name, string Value)> Headers)
{
    /// <summary>Sent by POST, in turn; none is a GET.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>Stands in each right answer.</summary>
    public required string MustHold { get; init; }

    /// <summary>Finds each listed case once or more in a page of the queue.</summary>
    public Regex? Row { get; init; }

    public IEnumerable<Caller> Callers(int connections) => Enumerable.Range(0, connections).Select(caller => new RoundCaller(this, caller));

    /// <summary>How many cases the first answer lists.</summary>
    public async Task<int> RowsAsync(int port)
    {
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false });
        using var question = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{port}{Paths[0]}");
        foreach (var (name, value) in Headers)
        {
            question.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await http.SendAsync(question);
        return Row!.Matches(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).Select(match => match.Value).Distinct(StringComparer.Ordinal).Count();
    }
}
