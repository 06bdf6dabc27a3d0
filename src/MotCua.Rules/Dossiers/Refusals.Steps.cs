using MotCua.Rules.Dossiers;

namespace MotCua.Rules;

public static partial class Refusals
{
    public static Refusal StepOrderEmpty { get; } = Because(
        "step-order-empty",
        "Trình tự xử lý phải có ít nhất một bước trước khi trả kết quả. Vui lòng bổ sung các bước.");

    public static Refusal StepTwice { get; } = Because(
        "step-twice",
        "Mỗi bước chỉ có một lần trong trình tự xử lý. Vui lòng bỏ bước lặp lại.");

    public static Refusal RegisterOnce { get; } = Because(
        "register-once",
        "Hồ sơ đã vào sổ thì không vào sổ lại. Muốn sửa sổ, thực hiện theo thủ tục cải chính; muốn làm lại kết quả, trả về bước khác.");

    public static Refusal StepUnknown(string code) => Because(
        "step-unknown",
        "Không có bước xử lý nào mang mã “{code}”. Vui lòng xem danh mục các bước.",
        ("code", code));

    public static Refusal StepsSwapped(ProcessingStep earlier, ProcessingStep later) => Because(
        "steps-swapped",
        "Bước “{earlier}” phải đứng trước bước “{later}”. Vui lòng xếp lại trình tự.",
        ("earlier", earlier.Name()),
        ("later", later.Name()));

    public static Refusal StepNotInOrder(ProcessingStep step) => Because(
        "step-not-in-order",
        "Thủ tục này không có bước “{step}”.",
        ("step", step.Name()));

    public static Refusal StepAlreadyDone(ProcessingStep step) => Because(
        "step-already-done",
        "Bước “{step}” đã làm rồi. Muốn làm lại, vui lòng trả hồ sơ về bước đó và ghi lý do.",
        ("step", step.Name()));

    public static Refusal StepNotDone(ProcessingStep step) => Because(
        "step-not-done",
        "Bước “{step}” chưa làm nên không thể trả hồ sơ về bước đó.",
        ("step", step.Name()));

    public static Refusal StepNotNext(ProcessingStep step, ProcessingStep? next) => next is { } due
        ? Because(
            "step-not-next",
            "Chưa đến bước “{step}”. Bước cần làm bây giờ là “{next}”.",
            ("step", step.Name()),
            ("next", due.Name()))
        : StepAlreadyDone(step);
}
