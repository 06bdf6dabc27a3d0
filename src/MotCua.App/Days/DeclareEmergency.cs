using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Days;

/// <summary>Says that the office works on paper from a moment on (báo sự cố): sheets of this morning's block, or a new one. It may be said afterwards, when the power is back.</summary>
public sealed class DeclareEmergency : IAct<DeclareEmergencyInput, EmergencyDeclared>
{
    private const int MostSheets = 500;
    private const int DaysBack = 3;

    public async Task<Verdict<EmergencyDeclared>> RunAsync(OfficeWrite office, DeclareEmergencyInput input, Actor actor)
    {
        var began = input.BeganAt ?? office.Now;
        if (began > office.Now || began.Day() < office.Today.AddDays(-DaysBack))
        {
            return DayRefusals.EmergencyMoment();
        }

        if (input.Sheets is < 1 or > MostSheets)
        {
            return DayRefusals.SheetsRange(MostSheets);
        }

        if (await RefusedAsync(office, began) is { } refusal)
        {
            return refusal;
        }

        var block = await LeftOfMorningAsync(office, began.Day()) ?? SheetBlock.Reserve(office, input.Sheets);
        var emergency = new Emergency
        {
            OfficeId = office.OfficeId,
            EmergencyId = office.NextId(Series.Emergency),
            Cause = input.Cause,
            BeganAt = began,
            FirstSheet = block.First,
            LastSheet = block.Last,
            DeclaredBy = actor.AccountId,
            LastSequence = office.Sequence,
        };
        office.Insert(emergency);
        var declared = new EmergencyDeclared(emergency.EmergencyId, emergency.Cause, began, block.First, block.Last);
        office.Record(declared);
        return declared;
    }

    private static async Task<Refusal?> RefusedAsync(OfficeWrite office, DateTimeOffset began)
    {
        if (await office.OpenEmergencyAsync() is { } open)
        {
            return DayRefusals.EmergencyOpen(open.BeganAt);
        }

        if (await office.FindAsync<OfficeDay>(began.Day()) is { ClosedAt: not null } day)
        {
            return DayRefusals.Closed(day.DayOn);
        }

        var overlapping = await office.FirstAsync(
            $"select {string.Join(", ", Emergency.Table.Columns)} from emergencies where office_id = $1 and ended_at > $2 order by emergency_id limit 1",
            Emergency.Table.Read,
            office.OfficeId,
            began);
        return overlapping is null ? null : DayRefusals.EmergenciesOverlap(overlapping.EndedAt!.Value);
    }

    /// <summary>What is left of the sheets printed at opening; null when there are none.</summary>
    private static async Task<SheetBlock?> LeftOfMorningAsync(OfficeWrite office, DateOnly day)
    {
        if (await office.FindAsync<OfficeDay>(day) is not { FirstSheet: { } first, LastSheet: { } last })
        {
            return null;
        }

        var used = await office.ListAsync(
            "select max(last_used_sheet) as used from emergencies where office_id = $1 and first_sheet >= $2 and first_sheet <= $3",
            row => row.IntOrNull("used"),
            office.OfficeId,
            first,
            last);
        var next = used[0] is { } after ? after + 1 : first;
        return next > last ? null : new SheetBlock(next, last);
    }
}

/// <param name="BeganAt">Now when left out.</param>
/// <param name="Sheets">How many sheets to reserve where this morning's block does not serve.</param>
public sealed record DeclareEmergencyInput(EmergencyCause Cause = EmergencyCause.Power, DateTimeOffset? BeganAt = null, int Sheets = 100);
