using System.Globalization;
using System.Text.Json;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;

namespace MotCua.App.Data.Backups;

/// <summary>
/// What was erased, listed beside the backups (danh sách đã xóa): a restored copy may be older than an erasure, and must
/// not bring anybody back. It holds ids and moments only.
/// </summary>
public sealed class ErasureList(string folder)
{
    private readonly Dictionary<int, long> looked = [];

    private string Path => System.IO.Path.Combine(folder, "erasures.csv");

    /// <summary>Adds what the ledgers gained since the last time; tells how many lines.</summary>
    public async Task<int> WriteAsync(OfficeRead read)
    {
        var added = new List<Line>();
        foreach (var office in await StoreContent.HeadsAsync(read))
        {
            var after = looked.TryGetValue(office.OfficeId, out var known) ? known : Read().Where(line => line.Erasure.OfficeId == office.OfficeId).Select(line => line.Sequence).DefaultIfEmpty().Max();
            added.AddRange(await FindAsync(read, office.OfficeId, after));
            looked[office.OfficeId] = office.Sequence;
        }

        Append(added);
        return added.Count;
    }

    /// <summary>States every listed erasure again; what is erased already stays so.</summary>
    public async Task ApplyAsync(Dialect restored)
    {
        var offices = (await StoreContent.HeadsAsync(new OfficeRead(restored))).Select(office => office.OfficeId).ToHashSet();
        foreach (var ofOffice in Read().Where(line => offices.Contains(line.Erasure.OfficeId)).GroupBy(line => line.Erasure.OfficeId))
        {
            await using var session = await restored.BeginAsync(ofOffice.Key);
            await session.CommitAsync([.. ofOffice.SelectMany(line => line.Erasure.Statements()).Select(statement => new Query(statement))]);
        }
    }

    /// <summary>A backup kept elsewhere has the list beside it too.</summary>
    public void CopyTo(string other)
    {
        if (new FileInfo(Path).Exists && System.IO.Path.GetFullPath(other) != System.IO.Path.GetFullPath(folder))
        {
            new FileInfo(Path).CopyTo(System.IO.Path.Combine(other, "erasures.csv"), overwrite: true);
        }
    }

    private static Task<IReadOnlyList<Line>> FindAsync(OfficeRead read, int officeId, long after) => read.ListAsync(
        $"select {string.Join(", ", LedgerLine.Table.Columns)} from ledger_entries where office_id = $1 and sequence > $2 and kind = 'person-erased.1' order by sequence",
        row =>
        {
            var line = LedgerLine.Table.Read(row);
            var erased = JsonSerializer.Deserialize<PersonErased>(line.Payload, Wire.Stored)!;
            return new Line(line.Sequence, new Erasure(officeId, line.DossierId ?? 0, erased.Ordinal, erased.FilesErased > 0, line.HappenedAt));
        },
        officeId,
        after);

    private void Append(List<Line> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        new DirectoryInfo(folder).Create();
        using var file = new FileStream(Path, FileMode.Append, FileAccess.Write);
        using (var to = new StreamWriter(file, leaveOpen: true))
        {
            foreach (var (sequence, erased) in lines)
            {
                to.Write(string.Create(CultureInfo.InvariantCulture, $"{erased.OfficeId},{sequence},{erased.DossierId},{erased.Ordinal},{(erased.WithFiles ? 1 : 0)},{Wire.Moment(erased.At)}\n"));
            }
        }

        file.Flush(flushToDisk: true);
    }

    private List<Line> Read()
    {
        if (!new FileInfo(Path).Exists)
        {
            return [];
        }

        using var from = new StreamReader(Path);
        return [.. from.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    private static Line Parse(string line)
    {
        var cells = line.Split(',');
        return cells.Length == 6 && Wire.TryMoment(cells[5], out var at)
            ? new Line(Number(cells[1]), new Erasure((int)Number(cells[0]), Number(cells[2]), (int)Number(cells[3]), cells[4] == "1", at))
            : throw new FormatException($"'{line}' is no line of an erasure list.");
    }

    private static long Number(string cell) => long.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);

    private sealed record Line(long Sequence, Erasure Erasure);
}
