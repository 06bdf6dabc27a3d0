using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules.Deadlines;

namespace MotCua.App.Dossiers;

/// <summary>One open dossier counted by the calendar as it is now (tính lại hạn của một hồ sơ).</summary>
internal sealed record Recount(Dossier Dossier, Deadline Deadline, bool IsExplained)
{
    /// <summary>While the clock stands still there is no deadline to move.</summary>
    public bool IsMoved => Dossier.DueCurrentAt is { } before && Deadline.DueCurrent is { } after && before != after;

    public MovedDeadline Moved() => new(Dossier.DossierId, Dossier.DueCurrentAt!.Value, Deadline.DueAt);

    public void State(OfficeWrite office)
    {
        if (!IsMoved)
        {
            // Nobody has to look again at a file whose date stays: its last sequence stays too.
            office.Update(Dossier with { CalendarRevision = office.Terms.CalendarRevision });
            return;
        }

        office.Update(Dossier with { DueCurrentAt = Deadline.DueCurrent, CalendarRevision = office.Terms.CalendarRevision, LastSequence = office.Sequence });
        var explanation = new DossierExplanation
        {
            OfficeId = office.OfficeId,
            DossierId = Dossier.DossierId,
            Subject = DossierExplanation.Recount,
            Steps = DossierExplanation.Written(Deadline.Steps),
            LastSequence = office.Sequence,
        };
        if (IsExplained)
        {
            office.Update(explanation);
        }
        else
        {
            office.Insert(explanation);
        }
    }
}

/// <summary>Which open dossiers were counted by an earlier calendar.</summary>
internal static class CountedOtherwise
{
    public static Task<IReadOnlyList<Dossier>> CountedOtherwiseAsync(this OfficeWrite office, int most) => office.ListAsync(
        $"select {string.Join(", ", Dossier.Table.Columns)} from dossiers where office_id = $1 and closed_at is null and calendar_revision < $2 order by calendar_revision, dossier_id limit {most}",
        Dossier.Table.Read,
        office.OfficeId,
        office.Terms.CalendarRevision);
}
