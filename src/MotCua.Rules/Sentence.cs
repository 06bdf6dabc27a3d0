using System.Globalization;
using System.Text;

namespace MotCua.Rules;

/// <summary>
/// A sentence the product says (câu). Its Vietnamese template is its key: the English one is looked up by it, and both
/// are filled with the same named holes, as in <c>"Hạn trả: {due_at}"</c>.
/// </summary>
/// <param name="Template">Vietnamese text with holes in braces; <c>text|context</c> where one word has two meanings.</param>
/// <param name="Holes">What goes into the holes: text, numbers, days, clock times, moments or other sentences.</param>
public sealed record Sentence(string Template, IReadOnlyList<(string Name, object? Value)> Holes)
{
    private const int LongestQuotation = 300;
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static Sentence Of(string template, params (string Name, object? Value)[] holes) => new(template, holes);

    /// <summary>The sentence in Vietnamese, its holes filled.</summary>
    public override string ToString() => Fill(template => template);

    /// <summary>Fills the template that <paramref name="translate"/> gives for this one; nested sentences are translated too.</summary>
    public string Fill(Func<string, string> translate)
    {
        var template = WithoutContext(translate(Template));
        if (Holes.Count == 0)
        {
            return template;
        }

        var text = new StringBuilder(template.Length);
        var quoted = false;
        for (var at = 0; at < template.Length; at++)
        {
            quoted = template[at] is '“' || (quoted && template[at] is not '”');
            if (template[at] is '{' && HoleAt(template, at) is { } hole)
            {
                var written = Written(hole.Value, translate);
                text.Append(quoted ? Shortened(written) : written);
                at += hole.Name.Length + 1;
            }
            else
            {
                text.Append(template[at]);
            }
        }

        return text.ToString();
    }

    private (string Name, object? Value)? HoleAt(string template, int at)
    {
        foreach (var hole in Holes)
        {
            if (string.CompareOrdinal(template, at + 1, hole.Name, 0, hole.Name.Length) == 0 && template.AsSpan(at + 1 + hole.Name.Length) is ['}', ..])
            {
                return hole;
            }
        }

        return null;
    }

    private static string WithoutContext(string template)
    {
        var bar = template.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? template : template[..bar];
    }

    private static string Written(object? value, Func<string, string> translate) => value switch
    {
        null => "",
        Sentence inner => inner.Fill(translate),
        DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToOffset(OfficeTime.Offset).ToString("HH:mm 'ngày' dd/MM/yyyy", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, Vietnamese),
        _ => value.ToString() ?? "",
    };

    /// <summary>What stands in quotation marks is what somebody sent, of any length; a sentence that repeats it stays one that can be read.</summary>
    private static string Shortened(string text) => text.Length <= LongestQuotation
        ? text
        : text[..(char.IsHighSurrogate(text[LongestQuotation - 1]) ? LongestQuotation - 1 : LongestQuotation)] + "…";
}
