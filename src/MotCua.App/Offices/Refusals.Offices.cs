using MotCua.Rules;

namespace MotCua.App.Offices;

/// <summary>What is refused about an office itself.</summary>
public static class OfficeRefusals
{
    public static Refusal AlreadyFounded(int officeId) =>
        new("office-already-founded", Sentence.Of("Đơn vị {office} đã được lập trong dữ liệu này.", ("office", officeId)));

    public static Refusal MixedModes() =>
        new("rehearsal-mixed-with-real", Sentence.Of("Đơn vị tập dượt và đơn vị thật không được chung một cơ sở dữ liệu. Hãy dùng một tệp dữ liệu khác."));

    public static Refusal DeskUnusable() =>
        new("desk-unusable", Sentence.Of("Quầy cần số từ 1 đến 99 và tên không quá 60 ký tự."));

    public static Refusal DeskNumberTaken(int number) =>
        new("desk-number-taken", Sentence.Of("Đã có quầy số {number}. Hãy chọn số khác.", ("number", number)));
}
