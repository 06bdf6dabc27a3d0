using MotCua.App.Ledger.Happened;

namespace MotCua.App.Ledger;

public static partial class Kinds
{
    static partial void AddDossiers(Dictionary<string, Func<string, LedgerEntry>> kinds)
    {
        kinds["dossier-received.1"] = Read<DossierReceived>;
    }
}
