using System.Globalization;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.App.People;
using MotCua.App.Places;
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

        if (Refused(office, input) is { } refusal)
        {
            return refusal;
        }

        office.Insert(new Office
        {
            OfficeId = office.OfficeId,
            Name = input.Name.Trim().Normalize(),
            UnitName = input.UnitName.Trim().Normalize(),
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
        foreach (var started in input.LastNumbers)
        {
            office.RunOn(new Series(started.SeriesCode), started.LastNumber);
        }

        var founded = new OfficeFounded(office.OfficeId, input.Mode, accountId) { LastNumbers = input.LastNumbers.Count == 0 ? null : input.LastNumbers };
        office.Record(founded);
        return founded;
    }

    private static Refusal? Refused(OfficeWrite office, FoundOfficeInput input) =>
        input.Mode == OfficeMode.Real && PlaceFiles.Shipped.Communes.Find(CodeOf(office.OfficeId)) is null ? OfficeRefusals.CommuneUnknown(office.OfficeId)
        : input.Name.Trim().Length is 0 or > 120 || input.UnitName.Trim().Length is 0 or > 200 ? OfficeRefusals.NameUnusable()
        : input.AdministratorSignIn.Trim().Length is 0 or > 40 || input.AdministratorName.Trim().Length is 0 or > 120 ? PeopleRefusals.NameUnusable()
        : input.LastNumbers.FirstOrDefault(started => !started.IsUsable) is { } wrong ? OfficeRefusals.SeriesUnusable(wrong.SeriesCode)
        : input.LastNumbers.DistinctBy(started => started.SeriesCode, StringComparer.Ordinal).Count() < input.LastNumbers.Count ? OfficeRefusals.SeriesTwice()
        : null;

    private static string CodeOf(int officeId) => officeId.ToString("D5", CultureInfo.InvariantCulture);

    private static Account Administrator(OfficeWrite office, long accountId, FoundOfficeInput input) => new()
    {
        OfficeId = office.OfficeId,
        AccountId = accountId,
        Kind = AccountKind.Person,
        SignInName = input.AdministratorSignIn.Trim().ToLowerInvariant(),
        DisplayName = input.AdministratorName.Trim().Normalize(),
        FoldedName = input.AdministratorName.Trim().Normalize(),
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

    /// <summary>The last numbers used on paper or in other software, so that numbering goes on; what is left out begins at 1.</summary>
    public IReadOnlyList<SeriesStart> LastNumbers { get; init; } = [];
}
