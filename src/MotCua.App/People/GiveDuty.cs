using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.People;

/// <summary>Gives an account a role between two days, with its document (giao nhiệm vụ); one that holds at once is signed in for anew.</summary>
public sealed class GiveDuty : IAct<GiveDutyInput, DutyGiven>
{
    public async Task<Verdict<DutyGiven>> RunAsync(OfficeWrite office, GiveDutyInput input, Actor actor)
    {
        var from = input.FromOn ?? office.Today;
        if (Refused(office, input, from) is { } refusal)
        {
            return refusal;
        }

        var account = await office.GetAsync<Account>(input.AccountId);
        if (account.EndedAt is not null)
        {
            return PeopleRefusals.AccountOver();
        }

        if ((await office.DutiesAsync(input.AccountId)).Any(held => held.Role == input.Role && !(held.UntilOn < from) && !(input.UntilOn < held.FromOn)))
        {
            return PeopleRefusals.DutyHeld();
        }

        return Give(office, input, from);
    }

    private static Refusal? Refused(OfficeWrite office, GiveDutyInput input, DateOnly from) =>
        !input.Role.IsGiven() ? PeopleRefusals.RoleNotGiven()
        : from < office.Today || input.UntilOn < from ? PeopleRefusals.DutyDays()
        : input.Document?.Length > PeopleRefusals.LongestDocument ? PeopleRefusals.DocumentTooLong()
        : null;

    private static DutyGiven Give(OfficeWrite office, GiveDutyInput input, DateOnly from)
    {
        var duty = new Duty
        {
            OfficeId = office.OfficeId,
            DutyId = office.NextId(Series.Duty),
            AccountId = input.AccountId,
            Role = input.Role,
            FromOn = from,
            UntilOn = input.UntilOn,
            Document = string.IsNullOrWhiteSpace(input.Document) ? null : input.Document.Trim().Normalize(),
            LastSequence = office.Sequence,
        };
        office.Insert(duty);
        if (from == office.Today)
        {
            SignIns.EndUnpaired(office, duty.AccountId);
        }

        var given = new DutyGiven(duty.DutyId, duty.AccountId, duty.Role, duty.FromOn, duty.UntilOn);
        office.Record(given);
        return given;
    }
}

public sealed record GiveDutyInput
{
    public required long AccountId { get; init; }
    public required Roles Role { get; init; }

    /// <summary>Today when left out.</summary>
    public DateOnly? FromOn { get; init; }

    /// <summary>The last day; null while it lasts.</summary>
    public DateOnly? UntilOn { get; init; }

    /// <summary>The decision it rests on.</summary>
    public string? Document { get; init; }
}
