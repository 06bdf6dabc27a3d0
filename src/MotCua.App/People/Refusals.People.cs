using MotCua.Rules;

namespace MotCua.App.People;

/// <summary>What is refused about accounts and duties.</summary>
public static class PeopleRefusals
{
    public static Refusal NameUnusable() =>
        new("account-name-unusable", Sentence.Of("Hãy ghi tên đăng nhập (tối đa 40 ký tự) và họ tên (tối đa 120 ký tự)."));

    public static Refusal SignInNameTaken(string name) =>
        new("sign-in-name-taken", Sentence.Of("Tên đăng nhập “{name}” đã có người dùng. Hãy chọn tên khác.", ("name", name)));
}
