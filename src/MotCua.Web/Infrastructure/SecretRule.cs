using MotCua.App.Acts;
using MotCua.Rules;
using MotCua.Rules.Text;

namespace MotCua.Web.Infrastructure;

/// <summary>Which secrets a person may choose (mật khẩu): long enough, and not what everyone tries first; no rule about kinds of letters.</summary>
public static class SecretRule
{
    private const int Shortest = 10;
    private const int Longest = 128;

    // Without letters that look alike, so that it can be read out and typed.
    private const string Readable = "abcdefghjkmnpqrstuvwxyz23456789";

    private static readonly string[] Obvious = ["matkhau", "password", "passwork", "admin", "quantri", "motcua", "tiepnhan", "xinchao", "vietnam", "qwerty", "qwertyuiop", "asdfghjkl", "abc", "abcd", "iloveyou", "anhyeuem", "", "a"];

    public static Refusal Wrong() =>
        new("secret-wrong", Sentence.Of("Mật khẩu hiện tại không đúng. Hãy kiểm tra bộ gõ tiếng Việt và thử lại."));

    /// <summary>Null when the secret may be used.</summary>
    /// <param name="own">Words that belong to the person or the office: a secret of one of them and some figures is guessed at once.</param>
    public static Refusal? Refused(string secret, string repeated, params string[] own)
    {
        if (secret != repeated)
        {
            return new("secrets-differ", Sentence.Of("Hai lần nhập mật khẩu không giống nhau. Hãy nhập lại."));
        }

        if (secret.Length is < Shortest or > Longest)
        {
            return new("secret-length", Sentence.Of("Mật khẩu cần từ {shortest} đến {longest} ký tự. Một câu ngắn dễ nhớ là tốt nhất.", ("shortest", Shortest), ("longest", Longest)));
        }

        var letters = Letters(secret);
        return Obvious.Contains(letters) || own.Select(Letters).Any(word => word.Length > 0 && letters == word) || secret.Distinct().Count() < 4
            ? new("secret-obvious", Sentence.Of("Mật khẩu này dễ đoán. Hãy chọn mật khẩu khác, không phải tên đơn vị hay tên đăng nhập kèm vài chữ số."))
            : null;
    }

    /// <summary>A first secret for somebody else, to be changed at the first sign-in.</summary>
    public static string Make() => string.Join('-', Enumerable.Range(0, 3).Select(_ => Secrets.Text(4, Readable)));

    /// <summary>A PIN for a volunteer's card: worth nothing without it.</summary>
    public static string MakePin() => Secrets.Text(6, "0123456789");

    private static string Letters(string text) => string.Concat(Folding.Fold(text).Where(char.IsAsciiLetter));
}
