using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.App.People;

/// <summary>
/// Devices that wait to be paired, and those that are (ghép nối thiết bị). A code holds ten minutes and one pairing; five
/// wrong tries make every waiting code void, so that no code is found by trying.
/// </summary>
public sealed class Pairings(OfficeRead read, WriteGate gate, TimeProvider time) : IDisposable
{
    /// <summary>How long a code may be typed.</summary>
    public static readonly TimeSpan Waiting = TimeSpan.FromMinutes(10);

    /// <summary>So many devices wait at once: whoever asks for codes without end finds no further one.</summary>
    public const int MostWaiting = 20;

    private const int Digits = 6;
    private const int WrongUntilVoid = 5;

    // Tries of one program are checked one after another: guesses that come side by side would all see the same count.
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>A new code for a device, and the secret the device keeps; null while too many wait.</summary>
    /// <param name="before">What this device asked with before, which is given up.</param>
    public async Task<string?> AskAsync(int officeId, string before)
    {
        var (token, code, now) = (SignIns.NewToken(), Secrets.Text(Digits, "0123456789"), time.GetUtcNow());
        await gate.UpkeepAsync(officeId, office =>
        {
            office.State("delete from pairing_codes where office_id = $1 and (ends_at <= $2 or token_hash = $3)", officeId, now, SignIns.Hash(before));
            office.State(
                """
                insert into pairing_codes (office_id, token_hash, code, asked_at, ends_at, wrong_count, is_used)
                select office.office_id, $2, $3, $4, $5, 0, $6 from offices office
                where office.office_id = $1 and (select count(*) from pairing_codes waiting where waiting.office_id = $1) < $7
                on conflict do nothing
                """,
                officeId, SignIns.Hash(token), code, now, now + Waiting, false, MostWaiting);
        });
        return await FindAsync(officeId, token) is null ? null : token;
    }

    /// <summary>The code of a device that waits; null when it has run out or was never asked for.</summary>
    public Task<PairingCode?> FindAsync(int officeId, string token) => read.FirstAsync(
        $"select {PairingCode.Columns} from pairing_codes where office_id = $1 and token_hash = $2 and ends_at > $3 and wrong_count < $4",
        PairingCode.Read,
        officeId,
        SignIns.Hash(token),
        time.GetUtcNow(),
        WrongUntilVoid);

    /// <summary>Which device shows this code. A wrong one, one that ran out and one tried too often are answered alike.</summary>
    public async Task<Verdict<string>> CheckAsync(int officeId, string typed)
    {
        await turn.WaitAsync();
        try
        {
            var found = await read.FirstAsync(
                $"select {PairingCode.Columns} from pairing_codes where office_id = $1 and code = $2 and ends_at > $3 and wrong_count < $4",
                PairingCode.Read,
                officeId,
                string.Concat(typed.Where(char.IsAsciiDigit)),
                time.GetUtcNow(),
                WrongUntilVoid);
            if (found is not null)
            {
                return found.Device;
            }

            await gate.UpkeepAsync(officeId, office => office.State("update pairing_codes set wrong_count = wrong_count + 1 where office_id = $1", officeId));
            return PeopleRefusals.PairingCodeWrong();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Every device paired now, the first paired first.</summary>
    public Task<IReadOnlyList<PairedDevice>> ListAsync(int officeId) => read.ListAsync(
        """
        select session.pairing_id, session.started_at, session.seen_at, account.display_name, account.sign_in_name
        from sign_ins session
        join accounts account on account.office_id = session.office_id and account.account_id = session.account_id
        where session.office_id = $1 and session.pairing_id is not null and session.ends_at > $2
        order by session.pairing_id
        """,
        row => new PairedDevice(row.Long("pairing_id"), row.Text("display_name"), row.Text("sign_in_name"), row.Moment("started_at"), row.Moment("seen_at")),
        officeId,
        time.GetUtcNow());

    public void Dispose() => turn.Dispose();
}

/// <summary>A device signed in until it is unpaired (thiết bị đã ghép nối).</summary>
/// <param name="SeenAt">When it last asked for anything, to some minutes.</param>
public sealed record PairedDevice(long PairingId, string DisplayName, string SignInName, DateTimeOffset PairedAt, DateTimeOffset SeenAt);
