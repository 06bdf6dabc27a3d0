using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Ledger;

/// <summary>
/// What happened, as people read it (diễn biến): one sentence for each entry. It says ids and numbers only, because the
/// ledger holds nothing else.
/// </summary>
public static partial class Timeline
{
    public static Sentence Say(LedgerEntry entry) =>
        OfQueue(entry) ?? OfHouse(entry) ?? Sentence.Of("Đã ghi vào sổ: {kind}.", ("kind", entry.Kind));

    private static Sentence? OfHouse(LedgerEntry entry) => entry switch
    {
        OfficeFounded => Sentence.Of("Đã lập đơn vị."),
        AccountOpened => Sentence.Of("Đã mở một tài khoản và giao nhiệm vụ."),
        DeskRegistered desk => Sentence.Of("Đã mở quầy {number}.", ("number", desk.DeskNumber)),
        PlanAdopted plan => Sentence.Of("Đã áp dụng kế hoạch {plan} từ {day}.", ("plan", plan.PlanCode), ("day", plan.HoldsFromOn)),
        PlanRevised plan => Sentence.Of("Đã sửa kế hoạch {plan}, áp dụng từ {day}.", ("plan", plan.PlanCode), ("day", plan.HoldsFromOn)),
        PlanSuspended plan => Sentence.Of("Đã tạm dừng kế hoạch {plan}.", ("plan", plan.PlanCode)),
        PlanEnded plan => Sentence.Of("Đã kết thúc kế hoạch {plan}.", ("plan", plan.PlanCode)),
        ProcedureOffered procedure => Sentence.Of("Đã đặt cách tiếp nhận thủ tục {procedure}.", ("procedure", procedure.ProcedureCode)),
        CatalogueImported => Sentence.Of("Đã nhập danh mục thủ tục."),
        _ => null,
    };
}
