using MotCua.App.Acts;
using MotCua.App.Ledger;
using MotCua.App.Notices;
using MotCua.App.Terms;
using MotCua.Rules;

namespace MotCua.App.Data;

/// <summary>
/// One transaction of one office: the ledger's head, the number series and the counters, held in memory while its acts
/// run and written once before the commit (settling). A refused act leaves no trace here.
/// </summary>
public sealed class OfficeBatch(WriteSession session, int officeId) : IRows
{
    /// <summary>The day of a series that runs on for ever.</summary>
    public static readonly DateOnly Endless = DateOnly.MinValue;
    private readonly List<Query> pending = [];
    private readonly Dictionary<(string Series, DateOnly Day), long> series = [];
    private readonly HashSet<(string Series, DateOnly Day)> movedSeries = [];
    private readonly Dictionary<(DateOnly Day, string Counter, string Subject), long> counted = [];
    private readonly Dictionary<ActKey, KnownAct> known = [];
    private readonly List<LedgerLine> lines = [];
    private DateOnly firstDay;
    private OfficeTerms? terms;
    private Screens refreshed;

    public int OfficeId => officeId;

    /// <summary>False before the office's first act, which founds it.</summary>
    public bool IsFounded { get; private set; }

    public long Sequence { get; private set; }

    public byte[] Hash { get; private set; } = new byte[32];

    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>What the clock said when the present act began.</summary>
    public DateTimeOffset WallAt { get; private set; }

    public long Revision { get; private set; }

    public Commit Committed => new(officeId, lines, refreshed);

    public OfficeTerms? Terms => terms;

    /// <summary>Locks the office, brings its head, series and what is known of the keys, in one round trip.</summary>
    /// <param name="keys">The keys of the batch's acts.</param>
    /// <param name="from">The earliest day an act of the batch happened on; daily series of older days and yearly series of older years are not brought.</param>
    public Task OpenAsync(IReadOnlyList<ActKey> keys, DateOnly from)
    {
        firstDay = from;
        return session.RunAsync(
        [
            new(new Statement("select head_sequence, head_hash, head_recorded_at, revision from offices where office_id = $1", officeId), ReadHead),
            new(new Statement(
                "select series, day_on, last_number from number_series where office_id = $1 and (day_on = $2 or day_on = $3)",
                officeId, Endless, new DateOnly(from.Year, 1, 1)), ReadSeries),
            new(new Statement("select series, day_on, last_number from number_series where office_id = $1 and day_on >= $2", officeId, from), ReadSeries),
            .. KnownAct.Find(officeId, keys, act => known[act.Key] = act),
        ]);
    }

    /// <summary>The moment an act is recorded at: the clock's, but never before the entry in front of it.</summary>
    public DateTimeOffset Moment(DateTimeOffset wall)
    {
        WallAt = wall;
        return wall < RecordedAt ? RecordedAt : wall;
    }

    public KnownAct? Known(ActKey key) => known.GetValueOrDefault(key);

    /// <summary>The terms of the present revision; read anew when an act of this batch has changed them.</summary>
    public async Task<OfficeTerms> TermsAsync(OfficeTerms? kept)
    {
        terms ??= kept;
        if (terms is null || terms.Revision != Revision)
        {
            terms = await TermsReader.ReadAsync(this, officeId, Revision);
        }

        return terms;
    }

    public async Task<IReadOnlyList<T>> ListAsync<T>(string sql, Func<Row, T> read, params object?[] values)
    {
        var rows = new List<T>();
        await ReadAsync(new Query(new Statement(sql, values), row => rows.Add(read(row))));
        return rows;
    }

    /// <summary>What was stated so far goes in front of the read, in the same round trip.</summary>
    public Task ReadAsync(Query query)
    {
        IReadOnlyList<Query> queries = [.. pending, query];
        pending.Clear();
        return session.RunAsync(queries);
    }

    public long LastOf(Series of, DateOnly day) => day != Endless && day < firstDay && day != new DateOnly(firstDay.Year, 1, 1)
        ? throw new InvalidOperationException($"The {of.Code} series of {day:yyyy-MM-dd} was not brought into the batch.")
        : series.GetValueOrDefault((of.Code, day));

    /// <summary>Takes over what one granted act stated.</summary>
    public void Accept(OfficeWrite act, LedgerLine? line, string? answer)
    {
        pending.AddRange(act.Stated);
        foreach (var (of, last) in act.Taken)
        {
            series[of] = last;
            movedSeries.Add(of);
        }

        if (line is not null)
        {
            Append(act, line, act.Entry!, answer);
            RecordedAt = act.IsClockTurnedBack ? WallAt : RecordedAt;
        }

        Revision += act.RevisionRaised ? 1 : 0;
    }

    public Task CommitAsync() => session.CommitAsync([.. pending, .. SettledSeries(), .. SettledCounters(), .. SettledHead()]);

    private void Append(OfficeWrite act, LedgerLine line, LedgerEntry entry, string? answer)
    {
        lines.Add(line);
        known[new ActKey(line.ActKey)] = new KnownAct(new ActKey(line.ActKey), line.Sequence, line.ActorId, line.Act, line.InputHash, answer);
        pending.Add(new(LedgerLine.Table.Insert(line)));
        pending.Add(new(new Statement(
            "insert into act_answers (office_id, act_key, answer, answered_on) values ($1, $2, $3, $4)",
            officeId, line.ActKey, answer, line.RecordedAt.Day())));
        foreach (var notice in entry.Tells())
        {
            pending.Add(new(NoticeRow.Waiting(officeId, Next(Series.Notice), line, notice)));
        }

        foreach (var count in entry.Counts())
        {
            var figure = (count.On ?? line.HappenedAt.Day(), count.Counter, count.Subject);
            counted[figure] = counted.GetValueOrDefault(figure) + count.Amount;
        }

        (Sequence, Hash, RecordedAt) = (line.Sequence, line.Hash, line.RecordedAt);
        refreshed |= entry.Refreshes;
    }

    private long Next(Series of)
    {
        var key = (of.Code, Endless);
        movedSeries.Add(key);
        return series[key] = series.GetValueOrDefault(key) + 1;
    }

    private void ReadHead(Row row)
    {
        IsFounded = true;
        Sequence = row.Long("head_sequence");
        Hash = row.Bytes("head_hash");
        RecordedAt = row.Moment("head_recorded_at");
        Revision = row.Long("revision");
    }

    private void ReadSeries(Row row) => series[(row.Text("series"), row.Day("day_on"))] = row.Long("last_number");

    private IEnumerable<Query> SettledSeries() =>
        from moved in movedSeries
        select new Query(new Statement(
            """
            insert into number_series (office_id, series, day_on, last_number) values ($1, $2, $3, $4)
            on conflict (office_id, day_on, series) do update set last_number = excluded.last_number
            """,
            officeId, moved.Series, moved.Day, series[moved]));

    private IEnumerable<Query> SettledCounters() =>
        from figure in counted
        where figure.Value != 0
        select new Query(new Statement(
            """
            insert into daily_counters (office_id, day_on, counter, subject, amount) values ($1, $2, $3, $4, $5)
            on conflict (office_id, day_on, counter, subject) do update set amount = daily_counters.amount + excluded.amount
            """,
            officeId, figure.Key.Day, figure.Key.Counter, figure.Key.Subject, figure.Value));

    private IEnumerable<Query> SettledHead() => lines.Count == 0 ? [] : [new(new Statement(
        "update offices set head_sequence = $2, head_hash = $3, head_recorded_at = $4, revision = $5 where office_id = $1",
        officeId, Sequence, Hash, RecordedAt, Revision))];
}
