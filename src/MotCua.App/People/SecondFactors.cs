using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.People;

namespace MotCua.App.People;

/// <summary>
/// Codes by time, asked after the password (mã hai bước). The secret is sealed under a key of the ring; a code counts
/// once; from the fifth wrong one on, each closes the asking for a quarter of an hour.
/// </summary>
public sealed class SecondFactors(OfficeRead read, WriteGate gate, KeyRing ring, TimeProvider time) : IDisposable
{
    private const int WrongUntilClosed = 5;
    private static readonly TimeSpan Closed = TimeSpan.FromMinutes(15);

    // Tries of one program are checked one after another: guesses that come side by side would all see the same count.
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Makes a secret that counts once a code of it was shown; one that counts already stays.</summary>
    public async Task PrepareAsync(int officeId, long accountId)
    {
        var key = ring.Newest;
        var secret = Sealed.Seal(key.For(Purpose), Secrets.Bytes(TimeCode.SecretSize));
        await gate.UpkeepAsync(officeId, office => office.State(
            """
            insert into second_factors (office_id, account_id, key_id, sealed_secret, made_at, last_step, wrong_count) values ($1, $2, $3, $4, $5, 0, 0)
            on conflict (office_id, account_id) do update set key_id = excluded.key_id, sealed_secret = excluded.sealed_secret, made_at = excluded.made_at
            where second_factors.confirmed_at is null
            """,
            officeId, accountId, key.KeyId, secret, time.GetUtcNow()));
    }

    private const string Purpose = "second-factor";

    public Task<SecondFactor?> FindAsync(int officeId, long accountId) => read.FirstAsync(
        "select key_id, sealed_secret, confirmed_at, last_step, wrong_count, wrong_at from second_factors where office_id = $1 and account_id = $2",
        row => new SecondFactor(
            Sealed.Open(ring.Get(row.Int("key_id")).For(Purpose), row.Bytes("sealed_secret")),
            row.MomentOrNull("confirmed_at"),
            row.Long("last_step"),
            row.Int("wrong_count"),
            row.MomentOrNull("wrong_at")),
        officeId,
        accountId);

    /// <summary>Turns it on with the first code of the person's application, or takes a code of one that is on.</summary>
    public async Task<Refusal?> ConfirmAsync(int officeId, long accountId, string typed)
    {
        if (!(await StepAsync(officeId, accountId, typed)).IsGranted(out var step, out var refusal))
        {
            return refusal;
        }

        await gate.UpkeepAsync(officeId, office => office.State(
            "update second_factors set confirmed_at = coalesce(confirmed_at, $3), last_step = $4 where office_id = $1 and account_id = $2 and last_step < $4",
            officeId, accountId, time.GetUtcNow(), step));
        return null;
    }

    /// <summary>The step of a right code; a wrong one is counted. Whoever takes it must write the step down as the last one.</summary>
    public async Task<Verdict<long>> StepAsync(int officeId, long accountId, string typed)
    {
        await turn.WaitAsync();
        try
        {
            var now = time.GetUtcNow();
            if (await FindAsync(officeId, accountId) is not { } factor)
            {
                return PeopleRefusals.TimeCodeWrong();
            }

            if (factor.WrongCount >= WrongUntilClosed && factor.WrongAt is { } wrongAt && wrongAt + Closed > now)
            {
                return PeopleRefusals.TimeCodeClosed(wrongAt + Closed);
            }

            var step = TimeCode.StepOf(factor.Secret, typed, now, factor.LastStep);
            await CountAsync(officeId, accountId, factor, isRight: step is not null);
            return step is { } right ? right : PeopleRefusals.TimeCodeWrong();
        }
        finally
        {
            turn.Release();
        }
    }

    private Task CountAsync(int officeId, long accountId, SecondFactor factor, bool isRight) => isRight && factor.WrongCount == 0
        ? Task.CompletedTask
        : gate.UpkeepAsync(officeId, office => office.State(
            "update second_factors set wrong_count = $3, wrong_at = $4 where office_id = $1 and account_id = $2",
            officeId, accountId, isRight ? 0 : factor.WrongCount + 1, time.GetUtcNow()));

    public void Dispose() => turn.Dispose();
}

/// <summary>A second factor as it is kept (mã hai bước của một tài khoản), opened.</summary>
/// <param name="ConfirmedAt">Null while no code of it was shown: it is not asked yet.</param>
/// <param name="LastStep">The step of the last code accepted; that one and older ones are refused.</param>
public sealed record SecondFactor(byte[] Secret, DateTimeOffset? ConfirmedAt, long LastStep, int WrongCount, DateTimeOffset? WrongAt);
