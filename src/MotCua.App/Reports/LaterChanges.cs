using System.Text.Json;
using MotCua.App.Data;

namespace MotCua.App.Reports;

/// <summary>What became of a dossier after somebody opened a form on it (thay đổi sau khi mở trang): who did what, and what was given to the act that the form is of.</summary>
/// <param name="Given">By the name of the input's member; codes, moments and numbers as machines write them, reasons in their own words. Empty where nobody has done that act since.</param>
public sealed record LaterChanges(IReadOnlyList<StoryLine> Story, IReadOnlyDictionary<string, string> Given)
{
    /// <param name="seen">The dossier's last line of the ledger when the form was opened.</param>
    public static async Task<LaterChanges> ReadAsync(IRows rows, int officeId, long dossierId, long seen, string act)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (sequence, payload) in await SameActAsync(rows, officeId, dossierId, seen, act))
        {
            Take(given, payload);
            foreach (var (subject, wording) in await WordsAsync(rows, officeId, sequence))
            {
                given[subject] = wording;
            }
        }

        return new LaterChanges(await VisitStory.OfDossierAsync(rows, officeId, dossierId, seen), given);
    }

    private static Task<IReadOnlyList<(long Sequence, string Payload)>> SameActAsync(IRows rows, int officeId, long dossierId, long seen, string act) => rows.ListAsync(
        "select sequence, payload from ledger_entries where office_id = $1 and dossier_id = $2 and sequence > $3 and act = $4 order by sequence desc limit 1",
        row => (row.Long("sequence"), row.Text("payload")),
        officeId,
        dossierId,
        seen,
        act);

    private static void Take(Dictionary<string, string> given, string payload)
    {
        using var entry = JsonDocument.Parse(payload);
        foreach (var member in entry.RootElement.EnumerateObject())
        {
            if (member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            {
                given[member.Name] = member.Value.ToString();
            }
        }
    }

    private static Task<IReadOnlyList<(string Subject, string Wording)>> WordsAsync(IRows rows, int officeId, long sequence) => rows.ListAsync(
        "select subject, wording from remarks where office_id = $1 and sequence = $2 order by remark_id",
        row => (row.Text("subject"), row.Text("wording")),
        officeId,
        sequence);
}
