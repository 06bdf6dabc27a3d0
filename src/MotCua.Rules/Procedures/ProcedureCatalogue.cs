namespace MotCua.Rules.Procedures;

/// <summary>
/// All versions of all procedures an office knows (danh mục thủ tục hành chính), and the one place that follows old
/// names and replaced codes: a plan that lists a procedure keeps meaning it after it was renamed or replaced.
/// </summary>
public sealed class ProcedureCatalogue
{
    private readonly ILookup<ProcedureCode, ProcedureVersion> byCode;
    private readonly ILookup<ProcedureCode, ProcedureCode> successors;
    private readonly ILookup<string, Naming> byName;

    /// <exception cref="ArgumentException">Two versions of one code are in force on the same day.</exception>
    public ProcedureCatalogue(IEnumerable<ProcedureVersion> versions, IEnumerable<ProcedureAlias> aliases)
    {
        Versions = [.. versions.OrderBy(version => version.Code).ThenBy(version => version.ValidFrom)];
        Aliases = [.. aliases];
        byCode = Versions.ToLookup(version => version.Code);
        if (byCode.FirstOrDefault(Overlap) is { } overlapping)
        {
            throw new ArgumentException($"Two versions of {overlapping.Key} are in force on one day.", nameof(versions));
        }

        successors = Versions.Where(version => version.Replaces is not null)
            .Select(version => (Old: version.Replaces!.Value, version.Code))
            .Concat(Aliases.Where(alias => alias.Kind == AliasKind.ReplacedCode)
                .Select(alias => (Old: ProcedureCode.Parse(alias.Wording), alias.Code)))
            .Distinct()
            .ToLookup(pair => pair.Old, pair => pair.Code);
        byName = Versions.Select(version => new Naming(version.Name, version.Code))
            .Concat(Aliases.Where(alias => alias.Kind != AliasKind.ReplacedCode).Select(alias => new Naming(alias.Wording, alias.Code)))
            .ToLookup(naming => ProcedureWording.Fold(naming.Wording), StringComparer.Ordinal);
    }

    /// <summary>Ordered by code, then by first day.</summary>
    public IReadOnlyList<ProcedureVersion> Versions { get; }

    public IReadOnlyList<ProcedureAlias> Aliases { get; }

    /// <summary>The version of a code in force on a day, or of the procedure that has replaced it by then.</summary>
    public Verdict<ProcedureVersion> InForce(ProcedureCode code, DateOnly day)
    {
        if (!Follow(code, day).IsGranted(out var followed, out var refusal))
        {
            return refusal;
        }

        return followed.Version;
    }

    /// <summary>What a code, an official name, an old name or a plan's own words mean on a day.</summary>
    public Verdict<FollowedProcedure> Follow(string written, DateOnly day)
    {
        if (ProcedureCode.TryParse(written, out var code))
        {
            return Follow(code, day);
        }

        var named = byName[ProcedureWording.Fold(written)].Select(naming => naming.Code).Distinct().ToList();
        return named switch
        {
            [] => Refusals.ProcedureUnknown(written),
            [var only] => Follow(only, day, [ProcedureWording.Named(written, only)]),
            _ => Refusals.ProcedureAmbiguous(written, named),
        };
    }

    /// <summary>
    /// The procedures in force on a day whose code or name holds every word, accents or not, or whose name's first letters
    /// begin so ("dkk": Đăng ký khai sinh, Đăng ký kết hôn); first those found by their letters, then by name. No words find nothing.
    /// </summary>
    public IReadOnlyList<ProcedureVersion> Search(string words, DateOnly day)
    {
        var sought = ProcedureWording.Fold(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return sought.Length == 0 ? [] :
        [
            .. Versions
                .Where(version => version.IsInForce(day) && (IsByLetters(version, sought) || HoldsAll(version, sought)))
                .OrderByDescending(version => IsByLetters(version, sought))
                .ThenBy(version => version.Name, StringComparer.Ordinal),
        ];
    }

    private static bool HoldsAll(ProcedureVersion version, string[] sought) => Array.TrueForAll(sought, ProcedureWording.Fold($"{version.Code} {version.Name}").Contains);

    private static bool IsByLetters(ProcedureVersion version, string[] sought) =>
        sought is [{ Length: > 1 } letters] && ProcedureWording.FirstLetters(version.Name).StartsWith(letters, StringComparison.Ordinal);

    private static bool Overlap(IEnumerable<ProcedureVersion> inOrder) => inOrder
        .Zip(inOrder.Skip(1))
        .Any(pair => pair.First.IsInForceWith(pair.Second));

    private Verdict<FollowedProcedure> Follow(ProcedureCode code, DateOnly day) => Follow(code, day, []);

    private Verdict<FollowedProcedure> Follow(ProcedureCode code, DateOnly day, List<ExplanationStep> steps)
    {
        var seen = new HashSet<ProcedureCode>();
        var current = code;
        while (seen.Add(current))
        {
            if (byCode[current].FirstOrDefault(version => version.IsInForce(day)) is { } inForce)
            {
                return new FollowedProcedure(inForce, steps);
            }

            if (Successor(current, day) is not { } next)
            {
                break;
            }

            steps.Add(ProcedureWording.Replaced(current, next));
            current = next;
        }

        return byCode[code].LastOrDefault() is { } known ? Refusals.ProcedureNotInForce(known, day) : Refusals.ProcedureUnknown(code.ToString());
    }

    /// <summary>Where a code was split, the part in force on the day; the lowest code among several.</summary>
    private ProcedureCode? Successor(ProcedureCode code, DateOnly day)
    {
        var candidates = successors[code].Order().Select(candidate => (ProcedureCode?)candidate).ToList();
        return candidates.Find(candidate => byCode[candidate!.Value].Any(version => version.IsInForce(day))) ?? candidates.FirstOrDefault();
    }

    private sealed record Naming(string Wording, ProcedureCode Code);
}
