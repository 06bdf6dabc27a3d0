using System.Text;

namespace MotCua.Faults.Input;

/// <summary>What happens to a text on its way: bits flip, ends are cut, lines come twice, somebody saves it in another encoding, or means harm.</summary>
internal static class Damage
{
    private static readonly Func<byte[], Random, byte[]>[] Ways =
    [
        FlipBits, FlipBits, Cut, CutOut, LineTwice, LinesSwapped,
        (bytes, _) => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(bytes)),
        (bytes, _) => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes)),
        (bytes, _) => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Encoding.UTF8.GetString(bytes))],
        (bytes, _) => Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(bytes)),
        (bytes, _) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Normalize(NormalizationForm.FormD)),
        (bytes, _) => [.. Encoding.UTF8.GetPreamble(), .. bytes],
        (bytes, _) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\r")),
        (bytes, chance) => Insert(bytes, chance, new byte[chance.Next(1, 4)]),
        (bytes, chance) => Insert(bytes, chance, Encoding.UTF8.GetBytes(Any(chance, "\"", "'", "|", ",", "\n", "\t", "---\n", "&a ", "*a", "!!binary ", "{", "[", "=cmd", "\u202E", "\u2028", "😀", "٣", "<script>"))),
        (bytes, chance) => Insert(bytes, chance, Encoding.UTF8.GetBytes(new string(Any(chance, 'A', '9', 'Ấ', ' ', '"', '['), chance.Next(1_000, 300_000)))),
        (bytes, chance) => Insert(bytes, chance, Encoding.UTF8.GetBytes("\n" + Nested(chance.Next(10, 20_000), chance.Next(2) == 0))),
        (bytes, _) => [.. bytes, .. Encoding.UTF8.GetBytes(Aliases())],
        (_, chance) => Noise(chance, chance.Next(4_000)),
        (_, _) => [],
    ];

    /// <summary>One to three of these, one after another.</summary>
    public static byte[] Of(byte[] sound, Random chance)
    {
        var damaged = sound;
        for (var times = chance.Next(1, 4); times > 0; times--)
        {
            damaged = Ways[chance.Next(Ways.Length)](damaged, chance);
        }

        return damaged;
    }

    private static byte[] FlipBits(byte[] bytes, Random chance)
    {
        byte[] flipped = [.. bytes];
        for (var times = chance.Next(1, 6); times > 0 && flipped.Length > 0; times--)
        {
            flipped[chance.Next(flipped.Length)] ^= (byte)(1 << chance.Next(8));
        }

        return flipped;
    }

    private static byte[] Cut(byte[] bytes, Random chance) => bytes[..chance.Next(bytes.Length + 1)];

    private static byte[] CutOut(byte[] bytes, Random chance)
    {
        var from = chance.Next(bytes.Length + 1);
        return [.. bytes[..from], .. bytes[Math.Min(bytes.Length, from + chance.Next(1, 40))..]];
    }

    private static byte[] LineTwice(byte[] bytes, Random chance)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n').ToList();
        var line = chance.Next(lines.Count);
        lines.Insert(line, lines[line]);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private static byte[] LinesSwapped(byte[] bytes, Random chance)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        var (one, other) = (chance.Next(lines.Length), chance.Next(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private static byte[] Insert(byte[] bytes, Random chance, byte[] what)
    {
        var at = chance.Next(bytes.Length + 1);
        return [.. bytes[..at], .. what, .. bytes[at..]];
    }

    private static string Nested(int depth, bool inFlow) => inFlow ? new string('[', depth) : string.Concat(Enumerable.Repeat("- ", depth));

    /// <summary>Nine lines that unfold into a thousand million words.</summary>
    private static string Aliases() =>
        "\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 9).Select(level => $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n"));

    private static byte[] Noise(Random chance, int length)
    {
        var noise = new byte[length];
        chance.NextBytes(noise);
        return noise;
    }

    private static T Any<T>(Random chance, params T[] list) => list[chance.Next(list.Length)];
}
