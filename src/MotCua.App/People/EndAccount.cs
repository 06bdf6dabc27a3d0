using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.People;

/// <summary>Ends an account with its duties and sign-ins at once (khóa tài khoản); what it has done stays in its name.</summary>
public sealed class EndAccount : IAct<EndAccountInput, AccountEnded>
{
    public async Task<Verdict<AccountEnded>> RunAsync(OfficeWrite office, EndAccountInput input, Actor actor)
    {
        var account = await office.GetAsync<Account>(input.AccountId);
        if (await RefusedAsync(office, account, actor) is { } refusal)
        {
            return refusal;
        }

        var running = (await office.DutiesAsync(account.AccountId)).Where(duty => !(duty.UntilOn < office.Today)).ToList();
        office.Update(account with { EndedAt = office.Now, LastSequence = office.Sequence });
        foreach (var duty in running)
        {
            office.Update(duty with { UntilOn = office.Today.AddDays(-1), LastSequence = office.Sequence });
        }

        SignIns.EndAll(office, account.AccountId);
        var ended = new AccountEnded(account.AccountId, [.. running.Select(duty => duty.DutyId)]);
        office.Record(ended);
        return ended;
    }

    private static async Task<Refusal?> RefusedAsync(OfficeWrite office, Account account, Actor actor)
    {
        if (account.EndedAt is not null)
        {
            return PeopleRefusals.AccountOver();
        }

        if (account.AccountId == actor.AccountId)
        {
            return PeopleRefusals.OwnAccount();
        }

        if (!await office.IsAdministeredWithoutAsync(account.AccountId))
        {
            return PeopleRefusals.LastAdministrator();
        }

        var inHand = await office.ListAsync(
            "select dossier_id from dossiers where office_id = $1 and holder_id = $2 and closed_at is null limit 100", row => row.Long("dossier_id"), office.OfficeId, account.AccountId);
        return inHand.Count > 0 ? PeopleRefusals.DossiersInHand(inHand.Count) : null;
    }
}

public sealed record EndAccountInput(long AccountId);
