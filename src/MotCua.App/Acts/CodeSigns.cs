namespace MotCua.App.Acts;

/// <summary>The signs of the codes which people copy from paper (ký tự của mã): thirty-two without look-alikes, no 0, 1, I or O.</summary>
public static class CodeSigns
{
    public const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>A sign a byte, all of them equally likely where the bytes are.</summary>
    public static string Of(IEnumerable<byte> bytes) => string.Concat(bytes.Select(part => Alphabet[part % Alphabet.Length]));

    /// <summary>Capitals, dashes and spaces do not matter; null when another sign is in it.</summary>
    public static string? Read(string? typed)
    {
        var signs = string.Concat((typed ?? "").ToUpperInvariant().Where(char.IsLetterOrDigit));
        return signs.All(sign => Alphabet.Contains(sign, StringComparison.Ordinal)) ? signs : null;
    }

    /// <summary>As it is printed: a dash in the middle.</summary>
    public static string Written(string signs) => $"{signs[..(signs.Length / 2)]}-{signs[(signs.Length / 2)..]}";
}
