using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>Reads the dossier an act is about, if it is still as the caller saw it.</summary>
public static class DossierSeen
{
    /// <param name="seen">The dossier's last sequence on the caller's screen; null when the caller has not looked.</param>
    /// <exception cref="MissingRowException">There is no such dossier.</exception>
    public static async Task<Verdict<Dossier>> DossierAsync(this OfficeWrite office, long dossierId, long? seen)
    {
        var dossier = await office.GetAsync<Dossier>(dossierId);
        if (seen is null || dossier.LastSequence <= seen)
        {
            return dossier;
        }

        var later = await office.FirstAsync(
            """
            select entry.recorded_at, account.display_name
            from ledger_entries entry
            left join accounts account on account.office_id = entry.office_id and account.account_id = entry.actor_id
            where entry.office_id = $1 and entry.sequence = $2
            """,
            row => new Later(row.Moment("recorded_at"), row.TextOrNull("display_name")),
            office.OfficeId,
            dossier.LastSequence);
        return DossierRefusals.ChangedMeanwhile(later!.At, later.Name);
    }

    private sealed record Later(DateTimeOffset At, string? Name);
}
