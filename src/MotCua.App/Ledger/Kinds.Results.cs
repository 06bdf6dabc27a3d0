using MotCua.App.Ledger.Happened;

namespace MotCua.App.Ledger;

public static partial class Kinds
{
    static partial void AddResults(Dictionary<string, Func<string, LedgerEntry>> kinds)
    {
        kinds["dossier-examined.1"] = Read<DossierExamined>;
        kinds["result-proposed.1"] = Read<ResultProposed>;
        kinds["draft-sent.1"] = Read<DraftSent>;
        kinds["draft-confirmed.1"] = Read<DraftConfirmed>;
        kinds["result-reviewed.1"] = Read<ResultReviewed>;
        kinds["dossier-sent-back.1"] = Read<DossierSentBack>;
        kinds["result-signed.1"] = Read<ResultSigned>;
        kinds["result-registered.1"] = Read<ResultRegistered>;
        kinds["result-numbered.1"] = Read<ResultNumbered>;
        kinds["result-sealed.1"] = Read<ResultSealed>;
        kinds["parties-signed.1"] = Read<PartiesSigned>;
        kinds["result-handed-over.1"] = Read<ResultHandedOver>;
        kinds["result-taken-back.1"] = Read<ResultTakenBack>;
        kinds["result-shelved.1"] = Read<ResultShelved>;
        kinds["collection-reminded.1"] = Read<CollectionReminded>;
        kinds["signing-delegated.1"] = Read<SigningDelegated>;
        kinds["delegation-ended.1"] = Read<DelegationEnded>;
    }
}
