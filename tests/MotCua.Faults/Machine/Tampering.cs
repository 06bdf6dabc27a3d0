using System.Globalization;
using Microsoft.Data.Sqlite;
using MotCua.App.Data;
using MotCua.App.Data.Sqlite;
using MotCua.App.Data.Verification;
using MotCua.App.Ledger;
using MotCua.App.Rehearsal;

namespace MotCua.Faults.Machine;

/// <summary>What somebody with the store's file can do to its ledger, the triggers out of the way; each says which line must be named.</summary>
internal sealed class Tampering(SqliteConnection store, Random chance, long last)
{
    private static readonly string[] Edits =
    [
        "payload = payload || ' '", "payload = replace(payload, substr(payload, 2, 1), '~')", "act = act || '-'", "kind = kind || '0'",
        "actor_id = actor_id + 1", "desk_id = coalesce(desk_id, 0) + 1", "visit_id = coalesce(visit_id, 0) + 1", "dossier_id = coalesce(dossier_id, 0) + 1",
        "happened_at = strftime('%Y-%m-%dT%H:%M:%fZ', happened_at, '-1 minute')", "recorded_at = strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at, '+1 minute')",
        "happened_at = 'noon'", "recorded_at = substr(recorded_at, 1, 5)", "act_key = zeroblob(3)", "payload = '[]'", "payload = substr(payload, 2)",
        "input_hash = zeroblob(32)", "act_key = randomblob(16)", "previous_hash = randomblob(32)", "hash = zeroblob(32)",
    ];

    /// <summary>One way of tampering by turns, at a line drawn by chance.</summary>
    public async Task<Tampered> DoAsync(int turn)
    {
        RemoveGuards();
        return (turn % 7) switch
        {
            0 or 1 => Edited(),
            2 => Deleted(),
            3 => Inserted(),
            4 => Swapped(),
            5 => Cut(),
            _ => turn % 2 == 0 ? await CutAndWrittenAnewAsync() : await WrittenAnewAsync(),
        };
    }

    /// <summary>A line changed and every hash behind it made anew, with the office's head: the chain alone cannot show it.</summary>
    public async Task<Tampered> WrittenAnewAsync()
    {
        RemoveGuards();
        var line = Line(1, last);
        Run($"update ledger_entries set actor_id = actor_id + 1 where sequence = {line}");
        await RehashAsync(line);
        return new Tampered($"line {line} changed and the chain written anew", last);
    }

    private void RemoveGuards()
    {
        Run("drop trigger if exists ledger_entries_keep_update");
        Run("drop trigger if exists ledger_entries_keep_delete");
    }

    private Tampered Edited()
    {
        var (line, edit) = (Line(1, last), Edits[chance.Next(Edits.Length)]);
        Run($"update ledger_entries set {edit} where sequence = {line}");
        return new Tampered($"line {line}: {edit}", line);
    }

    private Tampered Deleted()
    {
        var line = Line(1, last);
        Run($"delete from ledger_entries where sequence = {line}");
        return new Tampered($"line {line} deleted", line == last ? line : line + 1);
    }

    private Tampered Inserted()
    {
        var line = Line(1, last);
        Run($"update ledger_entries set sequence = sequence + 1000001 where sequence >= {line}");
        Run("update ledger_entries set sequence = sequence - 1000000 where sequence > 1000000");
        Run($"insert into ledger_entries select office_id, {line}, randomblob(16), act, input_hash, recorded_at, happened_at, actor_id, desk_id, visit_id, dossier_id, kind, payload, previous_hash, hash from ledger_entries where sequence = {line + 1}");
        return new Tampered($"a line inserted at {line}", line);
    }

    private Tampered Swapped()
    {
        var line = Line(1, last - 1);
        var other = Line(line + 1, last);
        Run($"update ledger_entries set sequence = 1000000 where sequence = {line}");
        Run($"update ledger_entries set sequence = {line} where sequence = {other}");
        Run($"update ledger_entries set sequence = {other} where sequence = 1000000");
        return new Tampered($"lines {line} and {other} swapped", line);
    }

    private Tampered Cut()
    {
        var line = Line(2, last);
        Run($"delete from ledger_entries where sequence >= {line}");
        return new Tampered($"cut from line {line}", line);
    }

    private async Task<Tampered> CutAndWrittenAnewAsync()
    {
        var line = Line(2, last);
        Run($"delete from ledger_entries where sequence >= {line}");
        await RehashAsync(line);
        return new Tampered($"cut from line {line} and the head set back", last);
    }

    private async Task RehashAsync(long from)
    {
        await using var dialect = new SqliteDialect(store.DataSource);
        await using var snapshot = await OfficeRead.SnapshotAsync(dialect);
        LedgerLine? before = null;
        await foreach (var line in LedgerChain.LinesAsync(snapshot, SampleCommune.OfficeId))
        {
            var anew = line.Sequence < from ? line : (line with { PreviousHash = before?.Hash ?? new byte[32] }).Sealed();
            if (line.Sequence >= from)
            {
                Run($"update ledger_entries set previous_hash = x'{Convert.ToHexString(anew.PreviousHash)}', hash = x'{Convert.ToHexString(anew.Hash)}' where sequence = {line.Sequence}");
            }

            before = anew;
        }

        Run(string.Create(CultureInfo.InvariantCulture, $"update offices set head_sequence = {before!.Sequence}, head_hash = x'{Convert.ToHexString(before.Hash)}'"));
    }

    private long Line(long from, long until) => chance.NextInt64(from, until + 1);

    private void Run(string sql)
    {
        using var command = store.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

/// <param name="How">In words, with the line.</param>
/// <param name="Named">The first line that verify must name.</param>
internal sealed record Tampered(string How, long Named);
