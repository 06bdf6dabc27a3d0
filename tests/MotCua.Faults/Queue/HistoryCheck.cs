using System.Text.Json;
using MotCua.App.Ledger;

namespace MotCua.Faults.Queue;

/// <summary>
/// what the clients saw against what the ledger says. The ledger is the order in which things happened: it must be
/// one that the written rules allow, and one that no client saw otherwise.
/// </summary>
internal static class HistoryCheck
{
    public static IReadOnlyList<string> Faults(IReadOnlyList<ClientAct> seen, IReadOnlyList<LedgerLine> lines)
    {
        var paper = new PaperQueue();
        var faults = lines.Select(paper.Write).OfType<string>().ToList();
        var written = new Dictionary<Guid, LedgerLine>();
        faults.AddRange(lines.Where(line => !written.TryAdd(line.ActKey, line)).Select(line => $"entry {line.Sequence} {line.Kind}: its act was done before"));
        faults.AddRange(lines.Zip(lines.Skip(1)).Where(pair => pair.Second.Sequence != pair.First.Sequence + 1).Select(pair => $"after entry {pair.First.Sequence} comes {pair.Second.Sequence}"));
        faults.AddRange(seen.Select(act => Difference(act, written.GetValueOrDefault(act.Key))).OfType<string>());
        var sent = seen.Select(act => act.Key).ToHashSet();
        faults.AddRange(lines.Where(line => !sent.Contains(line.ActKey)).Select(line => $"entry {line.Sequence} {line.Kind} was asked for by nobody"));
        faults.AddRange(OutOfTime(seen, paper.Empty, lines.Count == 0 ? 0 : lines[0].Sequence - 1));
        return [.. faults.Take(20)];
    }

    private static string? Difference(ClientAct act, LedgerLine? line) => (act.Told, line) switch
    {
        (Told.Ok, null) => $"{act} is not in the ledger",
        (Told.Ok, { } found) when found.Sequence != act.Sequence => $"{act} is entry {found.Sequence}",
        (Told.Ok, { } found) when !Same(act.Answer, found.Payload) => $"{act} is kept as {found.Payload}",
        (Told.Fail, { } found) => $"{act} was done as entry {found.Sequence}",
        _ => null,
    };

    private static bool Same(string answer, string payload)
    {
        var (told, kept) = (JsonElement.Parse(answer), JsonElement.Parse(payload));
        return new[] { "ticket_id", "number", "call_id", "desk_id" }.All(name => Text(told, name) == Text(kept, name));
    }

    private static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetRawText() : "";

    /// <summary>An act that began after another was answered comes after it; "nobody waits" was true at some moment between asking and answer.</summary>
    private static IEnumerable<string> OutOfTime(IReadOnlyList<ClientAct> seen, HashSet<long> empty, long first)
    {
        var done = seen.Where(act => act.Told == Told.Ok).ToList();
        var byReturn = done.OrderBy(act => act.Returned).ToList();
        var byInvoke = done.OrderByDescending(act => act.Invoked).ToList();
        var (last, at) = (first, 0);
        var floors = new Dictionary<Guid, long>();
        foreach (var act in seen.OrderBy(act => act.Invoked))
        {
            for (; at < byReturn.Count && byReturn[at].Returned < act.Invoked; at++)
            {
                last = Math.Max(last, byReturn[at].Sequence);
            }

            floors[act.Key] = last;
            if (act.Told == Told.Ok && act.Sequence <= last)
            {
                yield return $"{act} began after entry {last} was answered";
            }
        }

        var (next, from) = (done.Count == 0 ? first + 1 : done.Max(act => act.Sequence) + 1, 0);
        foreach (var act in seen.Where(act => act.Told == Told.Fail).OrderByDescending(act => act.Returned))
        {
            for (; from < byInvoke.Count && byInvoke[from].Invoked > act.Returned; from++)
            {
                next = Math.Min(next, byInvoke[from].Sequence);
            }

            var floor = floors[act.Key];
            if (act.Answer.Contains("nobody-waits", StringComparison.Ordinal) && floor > first && !Enumerable.Range(0, (int)Math.Max(1, next - floor)).Any(step => empty.Contains(floor + step)))
            {
                yield return $"{act}: somebody waited from entry {floor} to {next}";
            }
        }
    }
}
