using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.People;

/// <summary>Marks somebody as back (đã có mặt trở lại): the present absence ends now, and one still to come falls away.</summary>
public sealed class MarkBack : IAct<MarkBackInput, AbsenceEnded>
{
    public async Task<Verdict<AbsenceEnded>> RunAsync(OfficeWrite office, MarkBackInput input, Actor actor)
    {
        var accountId = input.AccountId ?? actor.AccountId;
        if (!actor.MayMark(accountId))
        {
            return PeopleRefusals.NotOnesOwnAbsence();
        }

        var absences = await office.AbsencesAsync(accountId, office.Now);
        var absence = input.AbsenceId is { } named
            ? absences.FirstOrDefault(one => one.AbsenceId == named)
            : absences.FirstOrDefault(one => one.FromAt <= office.Now);
        if (absence is null)
        {
            return PeopleRefusals.NotAway();
        }

        var until = absence.FromAt > office.Now ? absence.FromAt : office.Now;
        office.Update(absence with { UntilAt = until, LastSequence = office.Sequence });
        var ended = new AbsenceEnded(absence.AbsenceId, accountId, until);
        office.Record(ended);
        return ended;
    }
}

/// <param name="AccountId">Who; the actor when left out.</param>
/// <param name="AbsenceId">One still to come; the present one when left out.</param>
public sealed record MarkBackInput(long? AccountId = null, long? AbsenceId = null);
