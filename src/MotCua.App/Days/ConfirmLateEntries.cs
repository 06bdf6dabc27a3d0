using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Days;

/// <summary>A second person compares the sheets with what was entered and stands for them (xác nhận nhập bù); a sheet without an entry is named as spoiled.</summary>
public sealed class ConfirmLateEntries : IAct<ConfirmLateEntriesInput, LateEntriesConfirmed>
{
    public async Task<Verdict<LateEntriesConfirmed>> RunAsync(OfficeWrite office, ConfirmLateEntriesInput input, Actor actor)
    {
        var emergency = await office.GetAsync<Emergency>(input.EmergencyId);
        var lines = await office.ListAsync(
            $"select {string.Join(", ", LateLine.Table.Columns)} from late_lines where office_id = $1 and emergency_id = $2 order by sequence",
            LateLine.Table.Read,
            office.OfficeId,
            emergency.EmergencyId);
        var spoiled = (input.SpoiledSheets ?? []).Distinct().Order().ToArray();
        if (Refused(emergency, lines, spoiled, actor) is { } refusal)
        {
            return refusal;
        }

        if (spoiled.Length > 0 && string.IsNullOrWhiteSpace(input.Reason))
        {
            return DayRefusals.ReasonMissing();
        }

        office.Update(emergency with { ConfirmedAt = office.Now, ConfirmedBy = actor.AccountId, LastSequence = office.Sequence });
        foreach (var sheet in spoiled)
        {
            office.Insert(new SpoiledSheet { OfficeId = office.OfficeId, EmergencyId = emergency.EmergencyId, Sheet = sheet, LastSequence = office.Sequence });
        }

        var confirmed = new LateEntriesConfirmed(emergency.EmergencyId, lines.Count, spoiled)
        {
            ReasonHash = spoiled.Length == 0 ? null : office.Remark("reason", input.Reason!),
        };
        office.Record(confirmed);
        return confirmed;
    }

    private static Refusal? Refused(Emergency emergency, IReadOnlyList<LateLine> lines, int[] spoiled, Actor actor)
    {
        if (emergency is not { EndedAt: not null, ConfirmedAt: null, LastUsedSheet: { } last })
        {
            return emergency.EndedAt is null ? DayRefusals.EmergencyOpen(emergency.BeganAt) : DayRefusals.LateEntriesConfirmed();
        }

        if (lines.Any(line => line.EnteredBy == actor.AccountId))
        {
            return DayRefusals.OwnLateEntries();
        }

        var used = Enumerable.Range(emergency.FirstSheet, last - emergency.FirstSheet + 1).ToArray();
        var entered = lines.Select(line => line.Sheet).ToHashSet();
        if (spoiled.Except(used).Any() || spoiled.Any(entered.Contains))
        {
            return DayRefusals.NotSpoiled();
        }

        var missing = used.Except(entered).Except(spoiled).ToArray();
        return missing.Length == 0 ? null : DayRefusals.SheetsMissing(missing[0], missing.Length);
    }
}

/// <param name="SpoiledSheets">Sheets used up without anything to enter.</param>
/// <param name="Reason">Why they were spoiled.</param>
public sealed record ConfirmLateEntriesInput(long EmergencyId, IReadOnlyList<int>? SpoiledSheets = null, string? Reason = null);
