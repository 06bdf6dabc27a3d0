using MotCua.App.Acts;
using MotCua.App.Ledger;
using MotCua.App.Terms;
using MotCua.Rules;

namespace MotCua.App.Data;

/// <summary>
/// What one act may do with its office: read first, then state. Statements wait in a buffer; refusal or exception drops
/// it. Moment, ids and chance come from here and are cut once, because an act may run twice.
/// </summary>
public sealed class OfficeWrite(OfficeBatch batch, OfficeTerms terms, (DateTimeOffset RecordedAt, LateEntry? Late) when, Chance chance) : IRows
{
    private readonly List<Query> stated = [];
    private readonly Dictionary<(string Series, DateOnly Day), long> taken = [];

    public int OfficeId => batch.OfficeId;

    /// <summary>When it happened: now, or the real hour of a late entry. The rules use this one.</summary>
    public DateTimeOffset Now => when.Late?.HappenedAt ?? when.RecordedAt;

    public DateOnly Today => Now.Day();

    public DateTimeOffset RecordedAt => when.RecordedAt;

    /// <summary>What the machine's clock says, also when it stands before the last entry.</summary>
    public DateTimeOffset WallAt => batch.WallAt;

    /// <summary>The moment of the entry in front of this act's.</summary>
    public DateTimeOffset LastRecordedAt => batch.RecordedAt;

    /// <summary>The place in the ledger this act's entry will have; rows keep it as the last thing that touched them.</summary>
    public long Sequence => batch.Sequence + 1;

    public LateEntry? Late => when.Late;

    public Chance Chance => chance;

    /// <summary>Calendar, plans and catalogue as they hold now.</summary>
    public OfficeTerms Terms => terms;

    internal IReadOnlyList<Query> Stated => stated;

    internal IReadOnlyDictionary<(string Series, DateOnly Day), long> Taken => taken;

    internal LedgerEntry? Entry { get; private set; }

    internal bool RevisionRaised { get; private set; }

    /// <summary>Entries after this one are recorded at the machine's hour again, although the ledger stands ahead of it.</summary>
    internal bool IsClockTurnedBack { get; private set; }

    /// <summary>The next row id of the series; it runs on for ever.</summary>
    public long NextId(Series of) => Take(of, OfficeBatch.Endless);

    /// <summary>The next number of a daily series: 1 is the day's first.</summary>
    public int NextToday(Series of) => checked((int)Take(of, Today));

    /// <summary>The next number of a yearly series: 1 is the year's first.</summary>
    public int NextThisYear(Series of) => checked((int)Take(of, new DateOnly(Today.Year, 1, 1)));

    /// <summary>A yearly series goes on after a number used before this program was (số cuối đã dùng).</summary>
    public void RunOn(Series of, int lastUsed) => taken[(of.Code, new DateOnly(Today.Year, 1, 1))] = lastUsed;

    public async Task<TRow?> FindAsync<TRow>(params object?[] key)
        where TRow : class, IRow<TRow>
    {
        var rows = await ListAsync(TRow.Table.FindSql, TRow.Table.Read, [OfficeId, .. key]);
        return rows.Count == 0 ? null : rows[0];
    }

    /// <exception cref="MissingRowException">There is no such row: the caller named something that does not exist.</exception>
    public async Task<TRow> GetAsync<TRow>(params object?[] key)
        where TRow : class, IRow<TRow> =>
        await FindAsync<TRow>(key) ?? throw new MissingRowException(TRow.Table.Name);

    public async Task<T?> FirstAsync<T>(string sql, Func<Row, T> read, params object?[] values)
        where T : class
    {
        var rows = await ListAsync(sql, read, values);
        return rows.Count == 0 ? null : rows[0];
    }

    public Task<IReadOnlyList<T>> ListAsync<T>(string sql, Func<Row, T> read, params object?[] values)
    {
        if (stated.Count > 0 || Entry is not null)
        {
            throw new InvalidOperationException("An act reads first and states afterwards.");
        }

        return batch.ListAsync(sql, read, values);
    }

    public void Insert<TRow>(TRow row)
        where TRow : IRow<TRow> => stated.Add(new(TRow.Table.Insert(row)));

    public void Update<TRow>(TRow row)
        where TRow : IRow<TRow> => stated.Add(new(TRow.Table.Update(row)));

    /// <summary>A statement on many rows, or on columns that no row record holds.</summary>
    public void State(string sql, params object?[] values) => stated.Add(new(new Statement(sql, values)));

    /// <summary>Plans, calendar or catalogue change with this act: every node reads them anew.</summary>
    public void RaiseRevision() => RevisionRaised = true;

    /// <summary>The ledger had run ahead with a false clock; somebody confirmed the right one.</summary>
    public void TurnClockBack() => IsClockTurnedBack = true;

    /// <summary>The act's one ledger entry.</summary>
    public void Record(LedgerEntry entry)
    {
        if (Entry is not null)
        {
            throw new InvalidOperationException($"An act records exactly one entry; {Entry.Kind} was recorded already.");
        }

        Entry = entry;
    }

    private long Take(Series of, DateOnly day)
    {
        var key = (of.Code, day);
        var next = taken.TryGetValue(key, out var last) ? last + 1 : batch.LastOf(of, day) + 1;
        return taken[key] = next;
    }
}
