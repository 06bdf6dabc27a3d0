using System.Text;

namespace MotCua.Rules.Plans;

/// <summary>Looks for a wording as whole words, whatever the case and the composition of the letters.</summary>
internal static class WholeWord
{
    public static bool IsIn(string text, string wording)
    {
        var whole = text.Normalize(NormalizationForm.FormC);
        for (var at = Next(whole, wording, 0); at >= 0; at = Next(whole, wording, at + 1))
        {
            if (IsEdge(whole, at - 1) && IsEdge(whole, at + wording.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(string text, string wording, int from) =>
        from > text.Length ? -1 : text.IndexOf(wording, from, StringComparison.OrdinalIgnoreCase);

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
