using System.Security.Cryptography;
using System.Text.Json;
using MotCua.App.Acts;
using MotCua.App.Days;
using MotCua.App.Offices;
using MotCua.App.Terms;
using MotCua.App.Ledger;
using MotCua.Rules;

namespace MotCua.App.Data;

/// <summary>Something waiting for its office's turn to write: an act, or upkeep. Nobody is answered before the commit.</summary>
public abstract class QueuedWork
{
    public abstract int OfficeId { get; }

    /// <summary>Null for upkeep, which has no entry and so nothing to repeat.</summary>
    public virtual ActKey? Key => null;

    /// <summary>The real hour of a late entry; null for what happens now.</summary>
    public virtual DateTimeOffset? HappenedAt => null;

    /// <summary>Runs in the batch; what it will answer is kept until <see cref="Complete"/>.</summary>
    public abstract Task RunAsync(OfficeBatch batch, OfficeTerms? kept, DateTimeOffset now);

    public abstract void Complete();

    public abstract void Fail(Exception problem);
}

/// <summary>A write without a ledger entry, from the closed list in ARCHITECTURE.md: sessions, drafts, deliveries, the access log, cleaning.</summary>
public sealed class QueuedUpkeep(int officeId, Action<OfficeWrite> upkeep) : QueuedWork
{
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override int OfficeId => officeId;

    public Task Done => done.Task;

    public override async Task RunAsync(OfficeBatch batch, OfficeTerms? kept, DateTimeOffset now)
    {
        var office = new OfficeWrite(batch, await batch.TermsAsync(kept), (now, null), new Chance(new byte[32]));
        upkeep(office);
        batch.Accept(office, null, null);
    }

    public override void Complete() => done.TrySetResult();

    public override void Fail(Exception problem) => done.TrySetException(problem);
}

/// <summary>An act with its key, input and actor.</summary>
public sealed class QueuedAct<TInput, TResult>(
    IAct<TInput, TResult> act, ActKey key, TInput input, Actor actor, (LateEntry? Late, Chance Chance) circumstances) : QueuedWork
{
    private readonly string name = Code.Kebab(act.GetType().Name);
    private readonly byte[] inputHash = Hash(key, input);
    private readonly TaskCompletionSource<Verdict<Answer<TResult>>> answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Verdict<Answer<TResult>>? verdict;

    public override int OfficeId => actor.OfficeId;

    public override ActKey? Key => key;

    public override DateTimeOffset? HappenedAt => circumstances.Late?.HappenedAt;

    public Task<Verdict<Answer<TResult>>> Answered => answered.Task;

    public override async Task RunAsync(OfficeBatch batch, OfficeTerms? kept, DateTimeOffset now)
    {
        verdict = batch.Known(key) is { } known ? Again(known) : await FirstTimeAsync(batch, kept, now);
    }

    public override void Complete() => answered.TrySetResult(verdict!);

    public override void Fail(Exception problem) => answered.TrySetException(problem);

    /// <summary>Salted with the key, so that equal inputs of two acts do not show as equal in the ledger.</summary>
    private static byte[] Hash(ActKey key, TInput input) =>
        SHA256.HashData([.. key.Value.ToByteArray(bigEndian: true), .. JsonSerializer.SerializeToUtf8Bytes(input, Wire.Stored)]);

    private Verdict<Answer<TResult>> Again(KnownAct known)
    {
        if (known.ActorId != actor.AccountId || known.Act != name)
        {
            return GateRefusals.KeyOfAnother();
        }

        if (!known.InputHash.AsSpan().SequenceEqual(inputHash))
        {
            return GateRefusals.KeyReused(known.Sequence);
        }

        return known.Answer is null
            ? GateRefusals.AlreadyDone(known.Sequence)
            : new Answer<TResult>(JsonSerializer.Deserialize<TResult>(known.Answer, Wire.Stored)!, known.Sequence, Replayed: true);
    }

    private async Task<Verdict<Answer<TResult>>> FirstTimeAsync(OfficeBatch batch, OfficeTerms? kept, DateTimeOffset now)
    {
        if (!batch.IsFounded && act is not FoundOffice)
        {
            throw new MissingRowException(Office.Table.Name);
        }

        var office = new OfficeWrite(batch, await batch.TermsAsync(kept), (now, circumstances.Late), circumstances.Chance);
        LateLine? late = null;
        if (office.Late is { } entry && !(await office.AdmitLateAsync(act.GetType(), entry, actor)).IsGranted(out late, out var refused))
        {
            return refused;
        }

        if (!(await act.RunAsync(office, input, actor)).IsGranted(out var result, out var refusal))
        {
            return refusal;
        }

        if (late is not null && office.Entry is not null)
        {
            office.EnterLate(late);
        }

        if (batch.IsFounded && office.Entry is not null && !office.IsClockTurnedBack)
        {
            office.DoubtClock();
        }

        if (office.Entry is null && office.Stated.Count > 0)
        {
            throw new InvalidOperationException($"{name} writes and records nothing.");
        }

        var line = office.Entry is null ? null : Line(batch, office, office.Entry);
        batch.Accept(office, line, JsonSerializer.Serialize(result, Wire.Stored));
        return new Answer<TResult>(result, batch.Sequence, Replayed: false);
    }

    private LedgerLine Line(OfficeBatch batch, OfficeWrite office, LedgerEntry entry) => new LedgerLine
    {
        OfficeId = OfficeId,
        Sequence = office.Sequence,
        ActKey = key.Value,
        Act = name,
        InputHash = inputHash,
        RecordedAt = office.RecordedAt,
        HappenedAt = office.Now,
        ActorId = actor.AccountId,
        DeskId = actor.DeskId,
        VisitId = entry.VisitId,
        DossierId = entry.DossierId,
        Kind = entry.Kind,
        Payload = JsonSerializer.Serialize(entry, entry.GetType(), Wire.Stored),
        PreviousHash = batch.Hash,
    }.Sealed();
}
