using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.App.People;

/// <summary>
/// Printed cards by which volunteers sign in together with a PIN (thẻ đăng nhập). An account has one card; a new one makes
/// the old one void at once. Only the number's hash is kept: twenty random digits, so that a scanner that types cannot be
/// garbled by a Vietnamese keyboard.
/// </summary>
public sealed class SignInCards(OfficeRead read, WriteGate gate, TimeProvider time)
{
    private const int Digits = 20;
    private const int WrongUntilClosed = 5;
    private static readonly TimeSpan Closed = TimeSpan.FromMinutes(15);

    /// <summary>Whether an account may have a card: a person who is a volunteer and nothing else, now and in every duty to come.</summary>
    /// <param name="duties">The roles of the duties it has now or later.</param>
    public static bool MayHave(Account account, IReadOnlyCollection<Roles> duties) =>
        account is { EndedAt: null, Kind: AccountKind.Person } && duties.Count > 0 && duties.All(role => role == Roles.Volunteer);

    /// <inheritdoc cref="MayHave"/>
    public async Task<bool> MayHaveAsync(Account account, DateOnly today) => MayHave(account, await read.ListAsync(
        "select role from duties where office_id = $1 and account_id = $2 and (until_on is null or until_on >= $3)", row => row.Code<Roles>("role"), account.OfficeId, account.AccountId, today));

    /// <summary>Makes an account's card anew and gives its number, which is printed and kept nowhere.</summary>
    public async Task<string> MakeAsync(int officeId, long accountId)
    {
        var number = Secrets.Text(Digits, "0123456789");
        await gate.UpkeepAsync(officeId, office => office.State(
            """
            insert into sign_in_cards (office_id, account_id, number_hash, made_at, wrong_count) values ($1, $2, $3, $4, 0)
            on conflict (office_id, account_id) do update set number_hash = excluded.number_hash, made_at = excluded.made_at, wrong_count = 0, wrong_at = null
            """,
            officeId, accountId, SignIns.Hash(number), time.GetUtcNow()));
        return number;
    }

    /// <summary>The account signs in by its name again.</summary>
    public Task TakeAwayAsync(int officeId, long accountId) => gate.UpkeepAsync(officeId, office =>
        office.State("delete from sign_in_cards where office_id = $1 and account_id = $2", officeId, accountId));

    /// <summary>The card of that number, spaces or not; null for none and for one whose account has ended.</summary>
    public Task<Card?> FindAsync(int officeId, string typed) => read.FirstAsync(
        """
        select account.account_id, account.sign_in_name, card.wrong_count, card.wrong_at
        from sign_in_cards card
        join accounts account on account.office_id = card.office_id and account.account_id = card.account_id
        where card.office_id = $1 and card.number_hash = $2 and account.ended_at is null
        """,
        row => new Card(row.Long("account_id"), row.Text("sign_in_name"), row.Int("wrong_count"), row.MomentOrNull("wrong_at")),
        officeId,
        SignIns.Hash(string.Concat(typed.Where(char.IsAsciiDigit))));

    /// <summary>Refused while the card is closed: from the fifth wrong PIN on, each closes it for a quarter of an hour.</summary>
    public Refusal? ClosedNow(Card card) =>
        card.WrongCount >= WrongUntilClosed && card.WrongAt is { } wrongAt && wrongAt + Closed > time.GetUtcNow() ? PeopleRefusals.CardClosed(wrongAt + Closed) : null;

    /// <summary>Writes down whether the PIN was right; a right one after a right one is not worth a write.</summary>
    public Task CountAsync(int officeId, Card card, bool isRight) => isRight && card.WrongCount == 0
        ? Task.CompletedTask
        : gate.UpkeepAsync(officeId, office => office.State(
            "update sign_in_cards set wrong_count = $3, wrong_at = $4 where office_id = $1 and account_id = $2",
            officeId, card.AccountId, isRight ? 0 : card.WrongCount + 1, time.GetUtcNow()));
}

/// <summary>A card as it is known (thẻ đăng nhập), without its number.</summary>
/// <param name="WrongCount">PINs typed wrong with it since the last right one.</param>
public sealed record Card(long AccountId, string SignInName, int WrongCount, DateTimeOffset? WrongAt);
