using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.People;

/// <summary>Ends a duty at once, or on a later day (thôi giao nhiệm vụ), with the sign-ins that had it; somebody must stay who administers.</summary>
public sealed class EndDuty : IAct<EndDutyInput, DutyEnded>
{
    public async Task<Verdict<DutyEnded>> RunAsync(OfficeWrite office, EndDutyInput input, Actor actor)
    {
        var duty = await office.GetAsync<Duty>(input.DutyId);
        var last = input.LastOn ?? office.Today.AddDays(-1);
        if (duty.UntilOn < office.Today || duty.UntilOn <= last)
        {
            return PeopleRefusals.DutyOver();
        }

        if (last < office.Today.AddDays(-1))
        {
            return PeopleRefusals.DutyDays();
        }

        if (duty.Role == Roles.Administrator && !await office.IsAdministeredWithoutAsync(duty.AccountId))
        {
            return PeopleRefusals.LastAdministrator();
        }

        office.Update(duty with { UntilOn = last, LastSequence = office.Sequence });
        if (last < office.Today)
        {
            SignIns.EndAll(office, duty.AccountId);
        }

        var ended = new DutyEnded(duty.DutyId, duty.AccountId, duty.Role, last);
        office.Record(ended);
        return ended;
    }
}

/// <param name="LastOn">The last day it holds; left out, it holds no longer.</param>
public sealed record EndDutyInput(long DutyId, DateOnly? LastOn = null);
