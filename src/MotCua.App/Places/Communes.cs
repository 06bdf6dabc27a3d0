using MotCua.Rules.Text;

namespace MotCua.App.Places;

/// <summary>All commune-level units of the country, to be found by code, by name without marks, or by an old name.</summary>
public sealed class Communes
{
    private static readonly string[] Kinds = [.. Enum.GetValues<CommuneKind>().Select(kind => Folding.Fold(Commune.KindName(kind)) + " ")];

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
    /// By any part of the name, marks or not: the name as written first, then the whole name without marks, names that
    /// begin with it, and the rest. Names repeat between provinces, so a caller shows the province too.
    /// </summary>
    /// <param name="limit">The most that are given back.</param>
    public IReadOnlyList<Commune> Search(string text, int limit = 20)
    {
        var name = WithoutKind(text);
        var wanted = Folding.Fold(name);
        return wanted.Length == 0 ? [] : [.. Best(folded.Where(entry => entry.Name.Contains(wanted, StringComparison.Ordinal)), name, limit)];
    }

    /// <summary>The units of today that hold an old unit or a part of it; several where it was split or its name repeats.</summary>
    public IReadOnlyList<Commune> SearchOldName(string text, int limit = 20)
    {
        var name = WithoutKind(text);
        var wanted = Folding.Fold(name);
        return wanted.Length == 0 ? [] : [.. Best(folded.Where(entry => HoldsWords(entry.MergedFrom.Value, wanted)), name, limit)];
    }

    /// <summary>"Xã Phổ Nhơn" and "Phổ Nhơn" are looked for alike.</summary>
    private static string WithoutKind(string text)
    {
        var name = CleanText.Of(text);
        var wanted = Folding.Fold(name);
        var kind = Kinds.FirstOrDefault(kind => wanted.StartsWith(kind, StringComparison.Ordinal));
        return kind is null ? name : name[kind.Length..];
    }

    private static IEnumerable<Commune> Best(IEnumerable<Folded> found, string name, int limit) => found
        .OrderBy(entry => Rank(entry, name, Folding.Fold(name)))
        .ThenBy(entry => entry.Name, StringComparer.Ordinal)
        .ThenBy(entry => entry.Commune.Code, StringComparer.Ordinal)
        .Take(limit)
        .Select(entry => entry.Commune);

    private static int Rank(Folded entry, string name, string wanted) => entry switch
    {
        _ when entry.Commune.Name.Equals(name, StringComparison.OrdinalIgnoreCase) => 0,
        _ when entry.Name == wanted => 1,
        _ when entry.Name.StartsWith(wanted, StringComparison.Ordinal) => 2,
        _ => 3,
    };

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
