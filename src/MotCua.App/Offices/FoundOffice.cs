using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.App.People;
using MotCua.Rules;

namespace MotCua.App.Offices;

/// <summary>Founds the office (lập đơn vị): the first line of its ledger. A store holds rehearsal offices or real ones, never both.</summary>
public sealed class FoundOffice : IAct<FoundOfficeInput, OfficeFounded>
{
    public async Task<Verdict<OfficeFounded>> RunAsync(OfficeWrite office, FoundOfficeInput input, Actor actor)
    {
        var others = await office.ListAsync("select office_id, mode from offices", row => (Id: row.Int("office_id"), Mode: row.Code<OfficeMode>("mode")));
        if (others.Any(other => other.Id == office.OfficeId))
        {
            return OfficeRefusals.AlreadyFounded(office.OfficeId);
        }

        if (others.Any(other => other.Mode != input.Mode))
        {
            return OfficeRefusals.MixedModes();
        }

        office.Insert(new Office
        {
            OfficeId = office.OfficeId,
            Name = input.Name,
            UnitName = input.UnitName,
            Mode = input.Mode,
            FoundedAt = office.Now,
            HeadRecordedAt = office.Now,
        });
        var accountId = office.NextId(Series.Account);
        office.Insert(Administrator(office, accountId, input));
        office.Insert(new Duty
        {
            OfficeId = office.OfficeId,
            DutyId = office.NextId(Series.Duty),
            AccountId = accountId,
            Role = Roles.Administrator,
            FromOn = office.Today,
            LastSequence = office.Sequence,
        });
        var founded = new OfficeFounded(office.OfficeId, input.Mode, accountId);
        office.Record(founded);
        return founded;
    }

    private static Account Administrator(OfficeWrite office, long accountId, FoundOfficeInput input) => new()
    {
        OfficeId = office.OfficeId,
        AccountId = accountId,
        Kind = AccountKind.Person,
        SignInName = input.AdministratorSignIn,
        DisplayName = input.AdministratorName,
        FoldedName = input.AdministratorName,
        OpenedAt = office.Now,
        LastSequence = office.Sequence,
    };
}

public sealed record FoundOfficeInput
{
    public required string Name { get; init; }
    public required string UnitName { get; init; }
    public OfficeMode Mode { get; init; }

    /// <summary>The first person who may sign in, and give everyone else their duties.</summary>
    public required string AdministratorSignIn { get; init; }
    public required string AdministratorName { get; init; }
}
