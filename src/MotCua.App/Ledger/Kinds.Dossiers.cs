using MotCua.App.Ledger.Happened;

namespace MotCua.App.Ledger;

public static partial class Kinds
{
    static partial void AddDossiers(Dictionary<string, Func<string, LedgerEntry>> kinds)
    {
        kinds["dossier-received.1"] = Read<DossierReceived>;
        kinds["official-code-entered.1"] = Read<OfficialCodeEntered>;
        kinds["slip-issued.1"] = Read<SlipIssued>;
        kinds["original-kept.1"] = Read<OriginalKept>;
        kinds["original-returned.1"] = Read<OriginalReturned>;
        kinds["dossier-forwarded.1"] = Read<DossierForwarded>;
        kinds["dossier-assigned.1"] = Read<DossierAssigned>;
        kinds["dossier-corrected.1"] = Read<DossierCorrected>;
        kinds["withdrawal-requested.1"] = Read<WithdrawalRequested>;
        kinds["dossier-stopped.1"] = Read<DossierStopped>;
        kinds["missing-papers-listed.1"] = Read<MissingPapersListed>;
        kinds["dossier-refused.1"] = Read<DossierRefused>;
        kinds["supplement-requested.1"] = Read<SupplementRequested>;
        kinds["supplement-received.1"] = Read<SupplementReceived>;
        kinds["dossier-sent-outside.1"] = Read<DossierSentOutside>;
        kinds["dossier-received-back.1"] = Read<DossierReceivedBack>;
        kinds["dossier-paused.1"] = Read<DossierPaused>;
        kinds["dossier-resumed.1"] = Read<DossierResumed>;
        kinds["apology-made.1"] = Read<ApologyMade>;
    }
}
