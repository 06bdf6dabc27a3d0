using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>Stops the clock until money is paid elsewhere (yêu cầu thực hiện nghĩa vụ tài chính).</summary>
public sealed class PauseForFinancialDuty : IAct<PauseForFinancialDutyInput, DossierPaused>
{
    public async Task<Verdict<DossierPaused>> RunAsync(OfficeWrite office, PauseForFinancialDutyInput input, Actor actor)
    {
        if (string.IsNullOrWhiteSpace(input.Notice))
        {
            return DossierRefusals.DutyUnnamed();
        }

        if (!(await office.StandstillAsync(input.DossierId, input.Seen, DossierState.FinancialDuty)).IsGranted(out var standstill, out var refusal))
        {
            return refusal;
        }

        var before = standstill.Dossier;
        if (before.InProcess() is { } stands)
        {
            return stands;
        }

        var after = office.Pause(standstill, SuspensionCause.FinancialDuty);
        var paused = new DossierPaused(before.State)
        {
            VisitId = before.VisitId,
            DossierId = before.DossierId,
            Decided = after.Promise == before.Promise ? null : after.Promise,
            ReasonHash = office.Remark("notice", input.Notice),
        };
        office.Record(paused);
        return paused;
    }
}

/// <param name="Notice">Number and day of the notice that asks for the money.</param>
public sealed record PauseForFinancialDutyInput(long DossierId, string Notice, long? Seen = null);
