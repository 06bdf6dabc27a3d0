using MotCua.Rules.Text;

namespace MotCua.App.Places;

/// <summary>All commune-level units of the country, to be found by code, by name without marks, or by an old name.</summary>
public sealed class Communes
{
    private readonly Dictionary<string, Commune> byCode;
    private readonly List<Folded> folded;

    public Communes(IReadOnlyList<Commune> all)
    {
        All = all;
        byCode = all.ToDictionary(commune => commune.Code, StringComparer.Ordinal);
        folded = [.. all.Select(commune => new Folded(commune, Folding.Fold(commune.Name), new(() => Folding.Fold(commune.MergedFrom))))];
        Provinces =
        [
            .. all.Select(commune => new Province(commune.ProvinceCode, commune.Province))
                .Distinct()
                .OrderBy(province => province.Code, StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<Commune> All { get; }

    public IReadOnlyList<Province> Provinces { get; }

    public Commune? Find(string code) => byCode.GetValueOrDefault(code);

    public IReadOnlyList<Commune> OfProvince(string provinceCode) =>
        [.. All.Where(commune => commune.ProvinceCode == provinceCode).OrderBy(commune => VietnameseOrder.Key(commune.Name), StringComparer.Ordinal)];

    /// <summary>
    /// By any part of the name, marks or not: the whole name first, then names that begin with it, then the rest. Names
    /// repeat between provinces, so a caller shows the province too.
    /// </summary>
    /// <param name="limit">The most that are given back.</param>
    public IReadOnlyList<Commune> Search(string text, int limit = 20)
    {
        var wanted = Bare(text);
        return wanted.Length == 0
            ? []
            : [.. Best(folded.Where(entry => entry.Name.Contains(wanted, StringComparison.Ordinal)), wanted, limit)];
    }

    /// <summary>The units of today that hold an old unit or a part of it; several where it was split or its name repeats.</summary>
    public IReadOnlyList<Commune> SearchOldName(string text, int limit = 20)
    {
        var wanted = Bare(text);
        return wanted.Length == 0
            ? []
            : [.. Best(folded.Where(entry => HoldsWords(entry.MergedFrom.Value, wanted)), wanted, limit)];
    }

    /// <summary>"Xã Phổ Nhơn" and "Phổ Nhơn" are looked for alike.</summary>
    private static string Bare(string text)
    {
        var wanted = Folding.Fold(text);
        var kind = Enum.GetValues<CommuneKind>().Select(kind => Folding.Fold(Commune.KindName(kind)) + " ").FirstOrDefault(kind => wanted.StartsWith(kind, StringComparison.Ordinal));
        return kind is null ? wanted : wanted[kind.Length..];
    }

    private static IEnumerable<Commune> Best(IEnumerable<Folded> found, string wanted, int limit) => found
        .OrderBy(entry => entry.Name == wanted ? 0 : entry.Name.StartsWith(wanted, StringComparison.Ordinal) ? 1 : 2)
        .ThenBy(entry => entry.Name, StringComparer.Ordinal)
        .ThenBy(entry => entry.Commune.Code, StringComparer.Ordinal)
        .Take(limit)
        .Select(entry => entry.Commune);

    private static bool HoldsWords(string text, string wanted)
    {
        for (var at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var end = at + wanted.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Folded(Commune Commune, string Name, Lazy<string> MergedFrom);
}
