using MotCua.Rules;

namespace MotCua.App.Plans;

/// <summary>What is refused about adopting and changing plans here.</summary>
public static partial class PlanRefusals
{
    public static Refusal NoPlanNamed() =>
        new("plan-not-named", Sentence.Of("Hãy chọn một kế hoạch mẫu hoặc gửi nội dung kế hoạch."));

    public static Refusal AlreadyAdopted(string name) =>
        new("plan-already-adopted", Sentence.Of("Kế hoạch “{name}” đang được áp dụng. Muốn thay đổi, hãy sửa kế hoạch.", ("name", name)));

    public static Refusal NotAdopted(string id) =>
        new("plan-not-adopted", Sentence.Of("Đơn vị không áp dụng kế hoạch “{id}”, hoặc kế hoạch đã kết thúc.", ("id", id)));

    public static Refusal AlreadySo(string id) =>
        new("plan-already-so", Sentence.Of("Kế hoạch “{id}” vốn đã ở tình trạng đó.", ("id", id)));

    public static Refusal HoldsInThePast(DateOnly from) =>
        new("plan-holds-in-the-past", Sentence.Of("Ngày áp dụng {from} đã qua. Hãy chọn từ hôm nay.", ("from", from)));

    public static Refusal HoldsTooSoon(DateOnly from) =>
        new("plan-holds-too-soon", Sentence.Of("Nội dung sửa chỉ áp dụng sớm nhất từ ngày mai, không phải {from}; cam kết đã đưa ra vẫn giữ.", ("from", from)));
}
