using System.Text.Json.Nodes;
using MotCua.App.Data;
using MotCua.App.Data.Verification;
using MotCua.App.Ledger;
using MotCua.App.Rehearsal;

namespace MotCua.Faults.Machine;

/// <summary>The store against the list of acknowledgements: nothing confirmed is missing or different, nothing is there that nobody asked for.</summary>
internal static class Comparison
{
    /// <param name="dialect">The store as it was found.</param>
    /// <param name="head">Where the ledger stood before the clients came.</param>
    /// <param name="list">What was sent and answered.</param>
    /// <param name="everythingAnswered">Every client waited for its answer: an entry that nobody was told of is then an act done twice.</param>
    public static async Task<IReadOnlyList<string>> FaultsAsync(
        Dialect dialect, long head, (IReadOnlySet<Guid> Sent, IReadOnlyList<Acknowledgement> Answered) list, bool everythingAnswered)
    {
        await using var snapshot = await OfficeRead.SnapshotAsync(dialect);
        var entries = await EntriesAsync(snapshot, head);
        var answers = (await snapshot.ListAsync("select act_key, answer from act_answers", row => (Key: new Guid(row.Bytes("act_key"), bigEndian: true), Answer: row.Text("answer"))))
            .ToDictionary(answer => answer.Key, answer => answer.Answer);
        var told = list.Answered.ToDictionary(answer => answer.Key);
        var lost = list.Answered.Select(answer => Lost(answer, entries, answers)).OfType<string>();
        var unasked = entries.Values.Where(entry => !list.Sent.Contains(entry.ActKey)).Select(entry => $"entry {entry.Sequence} {entry.Kind} was asked for by nobody");
        var twice = entries.Values.Where(entry => everythingAnswered && list.Sent.Contains(entry.ActKey) && !told.ContainsKey(entry.ActKey))
            .Select(entry => $"entry {entry.Sequence} {entry.Kind} was done and nobody was told: its act was done again under another key");
        return [.. lost, .. unasked, .. twice];
    }

    private static async Task<Dictionary<Guid, LedgerLine>> EntriesAsync(OfficeRead snapshot, long head)
    {
        var entries = new Dictionary<Guid, LedgerLine>();
        await foreach (var line in LedgerChain.LinesAsync(snapshot, SampleCommune.OfficeId))
        {
            if (line.Sequence > head)
            {
                entries.Add(line.ActKey, line);
            }
        }

        return entries;
    }

    private static string? Lost(Acknowledgement told, Dictionary<Guid, LedgerLine> entries, Dictionary<Guid, string> answers)
    {
        if (!entries.TryGetValue(told.Key, out var entry))
        {
            return $"{told.Act} was confirmed as entry {told.Sequence} and is not in the ledger";
        }

        if (entry.Sequence != told.Sequence)
        {
            return $"{told.Act} was confirmed as entry {told.Sequence} and is entry {entry.Sequence}";
        }

        return answers.TryGetValue(told.Key, out var kept) && JsonNode.DeepEquals(JsonNode.Parse(kept), JsonNode.Parse(told.Answer))
            ? null
            : $"{told.Act}, entry {told.Sequence}, was answered {told.Answer} and is kept as {kept ?? "nothing"}";
    }
}
