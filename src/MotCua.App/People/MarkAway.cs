using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.People;

/// <summary>Marks somebody as away, now or for a time to come (ghi vắng mặt); others than oneself only by who leads or administers.</summary>
public sealed class MarkAway : IAct<MarkAwayInput, AbsenceMarked>
{
    public async Task<Verdict<AbsenceMarked>> RunAsync(OfficeWrite office, MarkAwayInput input, Actor actor)
    {
        var accountId = input.AccountId ?? actor.AccountId;
        if (!actor.MayMark(accountId))
        {
            return PeopleRefusals.NotOnesOwnAbsence();
        }

        var from = input.FromAt is { } begins && begins > office.Now ? begins : office.Now;
        if (input.UntilAt <= from)
        {
            return PeopleRefusals.BackBeforeGone();
        }

        if ((await office.GetAsync<Account>(accountId)).EndedAt is not null)
        {
            return PeopleRefusals.AccountOver();
        }

        if ((await office.AbsencesAsync(accountId, from)).Any(other => !(input.UntilAt <= other.FromAt)))
        {
            return PeopleRefusals.AwayAlready();
        }

        return Mark(office, accountId, from, input.UntilAt);
    }

    private static AbsenceMarked Mark(OfficeWrite office, long accountId, DateTimeOffset from, DateTimeOffset? until)
    {
        var absence = new Absence
        {
            OfficeId = office.OfficeId,
            AbsenceId = office.NextId(Series.Absence),
            AccountId = accountId,
            FromAt = from,
            UntilAt = until,
            LastSequence = office.Sequence,
        };
        office.Insert(absence);
        var marked = new AbsenceMarked(absence.AbsenceId, accountId, from, until);
        office.Record(marked);
        return marked;
    }
}

/// <param name="AccountId">Who; the actor when left out.</param>
/// <param name="UntilAt">When the person is back; null while nobody knows.</param>
/// <param name="FromAt">Now when left out or past.</param>
public sealed record MarkAwayInput(long? AccountId = null, DateTimeOffset? UntilAt = null, DateTimeOffset? FromAt = null);
