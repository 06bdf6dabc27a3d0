using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Reports;

/// <summary>
/// A day's figures (số liệu trong ngày) and the entries behind each of them. Figures are read from the daily counters;
/// the list is read from that day's part of the ledger, never from all of it.
/// </summary>
public sealed class DayFigures(OfficeRead read)
{
    private const int PageSize = 200;

    public Task<IReadOnlyList<DayFigure>> OfAsync(int officeId, DateOnly day) => read.ListAsync(
        "select counter, subject, amount from daily_counters where office_id = $1 and day_on = $2 and amount <> 0 order by counter, subject",
        row => new DayFigure(row.Text("counter"), row.Text("subject"), row.Long("amount")),
        officeId,
        day);

    /// <summary>The entries which a figure counts, in the order of the ledger, after <paramref name="after"/>; at most 200.</summary>
    /// <param name="subject">Null for all subjects of the counter.</param>
    public async Task<IReadOnlyList<CountedLine>> ListAsync(int officeId, DateOnly day, string counter, string? subject, long after = 0)
    {
        var counted = new List<CountedLine>();
        await foreach (var line in LinesAsync(officeId, day, after))
        {
            counted.AddRange(Counted(line, day, counter, subject));
            if (counted.Count == PageSize)
            {
                break;
            }
        }

        return counted;
    }

    /// <summary>What was recorded on the day, then what was only written down after it had happened on the day.</summary>
    private async IAsyncEnumerable<LedgerLine> LinesAsync(int officeId, DateOnly day, long after)
    {
        var (from, until) = (OfficeTime.At(day, TimeOnly.MinValue), OfficeTime.At(day.AddDays(1), TimeOnly.MinValue));
        var sequence = Math.Max(after, await LedgerDay.BeforeFirstAsync(read, officeId, day));
        while (await RecordedAsync(officeId, sequence, until) is { Count: > 0 } lines)
        {
            foreach (var line in lines)
            {
                yield return line;
            }

            sequence = lines[^1].Sequence;
        }

        var late = await read.ListAsync(
            $"select {Columns} from ledger_entries where office_id = $1 and happened_at <> recorded_at and happened_at >= $2 and happened_at < $3 and recorded_at >= $3 and sequence > $4 order by sequence",
            LedgerLine.Table.Read,
            officeId,
            from,
            until,
            after);
        foreach (var line in late)
        {
            yield return line;
        }
    }

    private Task<IReadOnlyList<LedgerLine>> RecordedAsync(int officeId, long after, DateTimeOffset until) => read.ListAsync(
        $"select {Columns} from ledger_entries where office_id = $1 and sequence > $2 and sequence <= $2 + 500 and recorded_at < $3 order by sequence",
        LedgerLine.Table.Read,
        officeId,
        after,
        until);

    /// <summary>The house numbers of the files some entries are about.</summary>
    public async Task<IReadOnlyDictionary<long, string>> FilesOfAsync(int officeId, IReadOnlyCollection<CountedLine> counted)
    {
        var ids = counted.Select(one => one.Line.DossierId).OfType<long>().Distinct().ToList();
        if (ids.Count == 0)
        {
            return new Dictionary<long, string>();
        }

        // Padded with the first file, so that few different texts have to be prepared.
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)ids.Count);
        var files = await read.ListAsync(
            $"select dossier_id, house_on, house_ordinal from dossiers where office_id = $1 and dossier_id in ({string.Join(", ", Enumerable.Range(2, size).Select(hole => $"${hole}"))})",
            row => (Id: row.Long("dossier_id"), Number: HouseNumber.Of(row.Day("house_on"), row.Int("house_ordinal")).ToString()),
            [officeId, .. Enumerable.Range(0, size).Select(i => (object?)ids[i < ids.Count ? i : 0])]);
        return files.ToDictionary(file => file.Id, file => file.Number);
    }

    private static string Columns { get; } = string.Join(", ", LedgerLine.Table.Columns);

    private static IEnumerable<CountedLine> Counted(LedgerLine line, DateOnly day, string counter, string? subject)
    {
        if (Kinds.Read(line.Kind, line.Payload) is not { } entry)
        {
            yield break;
        }

        var amount = entry.Counts().Where(count => count.Counter == counter && (subject is null || count.Subject == subject) && (count.On ?? line.HappenedAt.Day()) == day).Sum(count => count.Amount);
        if (amount != 0)
        {
            yield return new CountedLine(line, Timeline.Say(entry), amount);
        }
    }
}

/// <summary>One counter of one subject on one day (một số liệu).</summary>
/// <param name="Subject">A procedure's code, a desk, a reason; empty where the counter has none.</param>
public sealed record DayFigure(string Counter, string Subject, long Amount);

/// <summary>An entry behind a figure (dòng sổ của số liệu), with what it adds to it.</summary>
public sealed record CountedLine(LedgerLine Line, Sentence What, long Amount);
