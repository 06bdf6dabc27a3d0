using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Ledger;

/// <summary>The sentences of dossiers, from receipt to their end.</summary>
public static partial class Timeline
{
    private static Sentence? OfDossiers(LedgerEntry entry) => entry switch
    {
        DossierReceived { PromisedAt: { } promised } received => Sentence.Of(
            "Đã nhận hồ sơ số lượt {house_number}, thủ tục {procedure}; dự kiến trả kết quả {promised_at}.",
            ("house_number", received.HouseNumber), ("procedure", received.ProcedureCode), ("promised_at", promised)),
        DossierReceived received => Sentence.Of(
            "Đã nhận hồ sơ số lượt {house_number}, thủ tục {procedure}; hạn trả {due_at}.",
            ("house_number", received.HouseNumber), ("procedure", received.ProcedureCode), ("due_at", received.DueAt)),
        _ => null,
    };
}
