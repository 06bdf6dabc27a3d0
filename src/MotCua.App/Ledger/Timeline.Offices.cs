using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Ledger;

/// <summary>The sentences of the office itself: accounts, duties, calendar, plans and procedures.</summary>
public static partial class Timeline
{
    private static Sentence? OfOffices(LedgerEntry entry) => entry switch
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
