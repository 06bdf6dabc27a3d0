namespace MotCua.App.Ledger.Happened;

/// <summary>Open dossiers were counted again because the calendar had changed; those named have another deadline now.</summary>
/// <param name="CalendarRevision">The calendar they are counted by now, as the sequence that made it.</param>
public sealed record DeadlinesRecounted(long CalendarRevision, int Recounted, IReadOnlyList<MovedDeadline> Moved) : LedgerEntry("deadlines-recounted.1", Screens.Specialist | Screens.Signing | Screens.Day | Screens.Citizen)
{
    public override IEnumerable<Count> Counts() => Moved.Count == 0 ? [] : [new("deadlines-moved", "", Moved.Count)];
}

/// <summary>One dossier's deadline before and after.</summary>
public sealed record MovedDeadline(long DossierId, DateTimeOffset FromAt, DateTimeOffset ToAt);
