using MotCua.App.Ledger.Happened;

namespace MotCua.App.Ledger;

public static partial class Kinds
{
    static partial void AddOffices(Dictionary<string, Func<string, LedgerEntry>> kinds)
    {
        kinds["office-founded.1"] = Read<OfficeFounded>;
        kinds["account-opened.1"] = Read<AccountOpened>;
        kinds["plan-adopted.1"] = Read<PlanAdopted>;
        kinds["plan-revised.1"] = Read<PlanRevised>;
        kinds["plan-suspended.1"] = Read<PlanSuspended>;
        kinds["plan-ended.1"] = Read<PlanEnded>;
        kinds["procedure-offered.1"] = Read<ProcedureOffered>;
        kinds["catalogue-imported.1"] = Read<CatalogueImported>;
        kinds["desk-registered.1"] = Read<DeskRegistered>;
    }
}
