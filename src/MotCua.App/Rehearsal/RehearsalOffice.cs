using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.Pagers;
using MotCua.App.Plans;
using MotCua.App.People;
using MotCua.Rules;

namespace MotCua.App.Rehearsal;

/// <summary>Founds the SampleCommune in an empty store and gives its cast accounts, desks and plans, through the real acts.</summary>
public sealed class RehearsalOffice(WriteGate gate, TimeProvider time, Dice dice, int officeId = SampleCommune.OfficeId)
{
    private readonly Actor founder = Actor.Program(officeId);
    private readonly Actor administrator = new(officeId, 1, Roles.Administrator);

    /// <param name="plans">Presets to work by, by id.</param>
    /// <param name="settle">Called for each account with its sign-in code, so that the caller can store its hash.</param>
    /// <exception cref="InvalidOperationException">An act was refused: the store was not empty, or the cast does not fit together.</exception>
    /// <returns>The account of each of the cast, by sign-in name.</returns>
    public async Task<IReadOnlyDictionary<string, long>> FoundAsync(IReadOnlyCollection<string> plans, Func<long, string, Task> settle)
    {
        var accounts = new Dictionary<string, long>(StringComparer.Ordinal);
        var founded = await DoAsync(new FoundOffice(), SampleCommune.Founding, founder);
        await settle(founded.AdministratorId, SampleCommune.AdministratorCode);
        foreach (var member in Cast.Members)
        {
            var opened = await DoAsync(new OpenAccount(), member.Opening, administrator);
            accounts.Add(member.SignInName, opened.AccountId);
            await settle(opened.AccountId, member.SignInCode);
        }

        foreach (var desk in SampleCommune.Desks)
        {
            await DoAsync(new RegisterDesk(), desk, administrator);
        }

        foreach (var plan in plans)
        {
            await DoAsync(new AdoptPlan(), new AdoptPlanInput(plan), administrator);
        }

        foreach (var number in SampleCommune.Pagers)
        {
            await DoAsync(new RegisterPager(), new RegisterPagerInput(number), administrator);
        }

        return accounts;
    }

    private async Task<TResult> DoAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, Actor actor)
        where TResult : class
    {
        var key = ActKey.Of(time.GetUtcNow(), dice.Bytes(10));
        var verdict = await gate.RunAsync(act, key, input, actor);
        return verdict.IsGranted(out var answer, out var refusal)
            ? answer.Result
            : throw new InvalidOperationException($"{Code.Kebab(act.GetType().Name)}: {refusal}");
    }
}
