using System.Text;
using System.Text.RegularExpressions;

namespace MotCua.Rules.Plans;

/// <summary>The words of a plan against what they are called today and where it stands (rà soát câu chữ).</summary>
internal static partial class WordChecks
{
    private const string NationalPortal = "dichvucong.gov.vn";

    public static IEnumerable<PlanContradiction?> Of(ServicePlan plan, PlanCheckGround ground)
    {
        IReadOnlyList<(string At, string Text)> texts = [.. PlanTexts.Of(plan)];
        return
        [
            .. OldTerm.Abolished.Select(term => Found("abolished-term", term, texts)),
            DeadPortals(texts),
            plan.Place.IsRural ? Found("town-word-in-commune", OldTerm.OfTowns, texts) : Found("village-word-in-ward", OldTerm.OfVillages, texts),
            SpelledTwoWays(plan.Place, texts),
        ];
    }

    private static PlanContradiction? Found(string code, OldTerm term, IReadOnlyList<(string At, string Text)> texts)
    {
        var hits = texts.Where(text => term.FoundIn(text.Text).Any()).ToList();
        return hits.Count == 0 ? null : new(
            code,
            Sentence.Of(
                "Văn bản dùng {words} (ở {places}).",
                ("words", Quoted(hits.SelectMany(hit => term.FoundIn(hit.Text)))),
                ("places", string.Join(", ", hits.Select(hit => hit.At).Distinct(StringComparer.Ordinal)))),
            term.Reading);
    }

    private static PlanContradiction? DeadPortals(IReadOnlyList<(string At, string Text)> texts)
    {
        var hosts = texts.SelectMany(text => PortalHost().Matches(text.Text)).Select(host => host.Value)
            .Where(host => !host.Equals(NationalPortal, StringComparison.OrdinalIgnoreCase)).ToList();
        return hosts.Count == 0 ? null : new(
            "dead-portal",
            Sentence.Of("Văn bản dẫn đến {hosts}; cổng của tỉnh đã đóng với người dân từ 01/7/2025.", ("hosts", Quoted(hosts))),
            Sentence.Of("Chỉ dẫn đến {portal}.", ("portal", NationalPortal)));
    }

    private static PlanContradiction? SpelledTwoWays(PlanPlace place, IReadOnlyList<(string At, string Text)> texts)
    {
        var name = string.Join(' ', place.Commune.Split(' ').Skip(1)).Normalize(NormalizationForm.FormC);
        var letters = WithLooseMarks(name);
        var others = texts
            .SelectMany(text => Windows(text.Text.Normalize(NormalizationForm.FormC), name.Length))
            .Where(window => !window.Equals(name, StringComparison.OrdinalIgnoreCase) && WithLooseMarks(window) == letters)
            .Distinct(StringComparer.Ordinal).ToList();
        return others.Count == 0 ? null : new(
            "spelled-two-ways",
            Sentence.Of("Tên xã viết hai cách: {name} và {others}.", ("name", name), ("others", string.Join(", ", others))),
            Sentence.Of("Là một tên; khi tìm kiếm không phân biệt vị trí dấu thanh."));
    }

    // "Hoà" and "Hòa" are one word; only the letter that carries the tone differs.
    private static string WithLooseMarks(string name) => string.Join(' ', name.Split(' ').Select(word =>
    {
        var letters = word.ToUpperInvariant().Normalize(NormalizationForm.FormD).ToLookup(char.IsLetter);
        return string.Concat(letters[true]) + string.Concat(letters[false].Order());
    }));

    private static IEnumerable<string> Windows(string text, int length) =>
        Enumerable.Range(0, Math.Max(0, text.Length - length + 1)).Select(at => text.Substring(at, length));

    private static string Quoted(IEnumerable<string> words) =>
        string.Join(", ", words.Distinct(StringComparer.OrdinalIgnoreCase).Select(word => $"“{word}”"));

    [GeneratedRegex(@"[a-z0-9.-]*dichvucong[a-z0-9-]*(\.[a-z0-9-]+)*\.gov\.vn", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PortalHost();
}
