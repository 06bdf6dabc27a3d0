using System.Globalization;
using System.Text.RegularExpressions;

namespace MotCua.Faults.Running;

/// <summary>What the command line asks for.</summary>
internal sealed partial record Asked
{
    public const string Usage = "./dev faults [--short] [--json FILE] [--hours N] [--seed S] [--size N] [R-01 …]";

    /// <summary>The size for every change, not the long one.</summary>
    public bool Short { get; init; }

    public string? Json { get; init; }

    /// <summary>Again and again with new seeds, until so many hours have gone by.</summary>
    public double? Hours { get; init; }

    public int? Seed { get; init; }

    /// <summary>So many cases instead of the rig's own number.</summary>
    public int? Size { get; init; }

    /// <summary>Which rigs; none named means all.</summary>
    public IReadOnlyList<int> Numbers { get; init; } = [];

    public static Answer Parse(IReadOnlyList<string> words)
    {
        var asked = new Asked();
        for (var at = 0; at < words.Count; at++)
        {
            var next = at + 1 < words.Count ? words[at + 1] : null;
            var taken = words[at] switch
            {
                "--short" => asked with { Short = true },
                "--json" when next is not null => asked with { Json = Path.GetFullPath(next) },
                "--hours" when Number(next) is { } hours and > 0 => asked with { Hours = hours },
                "--seed" when Whole(next) is { } seed => asked with { Seed = seed },
                "--size" when Whole(next) is { } size and > 0 => asked with { Size = size },
                var word => asked.WithRig(word),
            };
            if (taken is null)
            {
                return new Answer(null, $"“{words[at]}” is not understood here. Usage: {Usage}\nRigs: {string.Join(' ', new Asked().Of(Rigs.All).Select(rig => rig.Id))}");
            }

            asked = taken;
            at += words[at] is "--json" or "--hours" or "--seed" or "--size" ? 1 : 0;
        }

        return new Answer(asked, null);
    }

    /// <summary>The rigs asked for, in the order of the page.</summary>
    public IReadOnlyList<Rig> Of(IReadOnlyList<Rig> all) =>
        [.. all.Where(rig => Numbers.Count == 0 || NumbersOf(rig.Id).Intersect(Numbers).Any()).OrderBy(rig => NumbersOf(rig.Id)[0])];

    private static double? Number(string? word) => double.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Whole(string? word) => int.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number : null;

    private Asked? WithRig(string word) =>
        RigName().IsMatch(word) && NumbersOf(word) is [var number, ..] && Rigs.All.Any(rig => NumbersOf(rig.Id).Contains(number)) ? this with { Numbers = [.. Numbers, number] } : null;

    private static int[] NumbersOf(string id) => [.. Digits().Matches(id).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^R-?\d{1,2}$", RegexOptions.IgnoreCase)]
    private static partial Regex RigName();

    /// <summary>Either what was asked, or what was not understood.</summary>
    public sealed record Answer(Asked? Asked, string? Mistake)
    {
        public bool Understood(out Asked asked, out string mistake)
        {
            (asked, mistake) = (Asked ?? new Asked(), Mistake ?? "");
            return Asked is not null;
        }
    }
}
