using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>Counts the next open dossiers again by the calendar as it is now (tính lại hạn); the first deadline, the promise and the appointment stay.</summary>
public sealed class RecountDeadlines : IAct<RecountDeadlinesInput, DeadlinesRecounted>
{
    private const int Most = 200;

    public async Task<Verdict<DeadlinesRecounted>> RunAsync(OfficeWrite office, RecountDeadlinesInput input, Actor actor)
    {
        var dossiers = await office.CountedOtherwiseAsync(Math.Clamp(input.Most ?? Most, 1, Most));
        if (dossiers.Count == 0)
        {
            return DossierRefusals.NothingToRecount();
        }

        var recounts = new List<Recount>();
        foreach (var dossier in dossiers)
        {
            recounts.Add(new(dossier, office.DeadlineOf(dossier, await office.SuspensionsAsync(dossier.DossierId)), await office.FindAsync<DossierExplanation>(dossier.DossierId, DossierExplanation.Recount) is not null));
        }

        foreach (var recount in recounts)
        {
            recount.State(office);
        }

        var moved = recounts.Where(recount => recount.IsMoved).Select(recount => recount.Moved());
        var recounted = new DeadlinesRecounted(office.Terms.CalendarRevision, recounts.Count, [.. moved]);
        office.Record(recounted);
        return recounted;
    }
}

/// <param name="Most">How many at once, at most 200; the act is repeated until nothing is left.</param>
public sealed record RecountDeadlinesInput(int? Most = null);
