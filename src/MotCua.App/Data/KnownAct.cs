using MotCua.App.Acts;

namespace MotCua.App.Data;

/// <summary>An act whose key is already in the ledger, with its answer while that is kept (7 days).</summary>
public sealed record KnownAct(ActKey Key, long Sequence, long ActorId, string Act, byte[] InputHash, string? Answer)
{
    /// <summary>
    /// One look-up for a whole batch. The list of holes is padded to a power of two with the first key, so that few
    /// different texts have to be prepared. The keys stand in front, one by one: asked as a list, SQLite would rather read the
    /// whole ledger once there are many.
    /// </summary>
    public static IEnumerable<Query> Find(int officeId, IReadOnlyList<ActKey> keys, Action<KnownAct> found)
    {
        if (keys.Count == 0)
        {
            yield break;
        }

        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)keys.Count);
        var holes = string.Join(", ", Enumerable.Range(2, size).Select(hole => $"(${hole})"));
        var values = Enumerable.Range(0, size).Select(i => (object?)keys[i < keys.Count ? i : 0].Value);
        yield return new Query(
            new Statement(
                $"""
                with asked (act_key) as (values {holes})
                select entry.act_key, entry.sequence, entry.actor_id, entry.act, entry.input_hash, answered.answer
                from asked
                cross join ledger_entries entry
                left join act_answers answered on answered.office_id = entry.office_id and answered.act_key = entry.act_key
                where entry.office_id = $1 and entry.act_key = asked.act_key
                """,
                [officeId, .. values]),
            row => found(new KnownAct(
                new ActKey(new Guid(row.Bytes("act_key"), bigEndian: true)),
                row.Long("sequence"),
                row.Long("actor_id"),
                row.Text("act"),
                row.Bytes("input_hash"),
                row.TextOrNull("answer"))));
    }
}
