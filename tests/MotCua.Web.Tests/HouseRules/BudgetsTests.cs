using MotCua.Web.Tests.HouseRules.Reading;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>How long things may grow; when one does, a notion is hiding in it.</summary>
public sealed class BudgetsTests(ITestOutputHelper output)
{
    private static readonly List<SourceFile> Files = [.. Repository.Sources];
    private static readonly List<Declaration> Methods = [.. Files.SelectMany(file => file.Declarations).Where(found => found.Kind != DeclarationKind.Type)];

    [Fact]
    public void Hard_limit_a_file_has_300_lines() => Rule.Hold(
        from file in Files.Concat(Repository.Views).Concat(Repository.CSharpUnder("tests/"))
        where file.Lines.Count > 300
        select $"{file}: {file.Lines.Count} lines",
        "A file grew beyond 300 lines: name the notion that hides in it and give it its own.");

    [Fact]
    public void Hard_limit_a_method_has_60_lines() => Rule.Hold(
        from method in Methods
        where method.Lines > 60
        select $"{method.At} {method.Name}: {method.Lines} lines",
        "A method grew beyond 60 lines: name its steps.");

    [Fact]
    public void Hard_limit_blocks_stand_three_deep() => Rule.Hold(
        from method in Methods
        where method.Nesting > 3
        select $"{method.At} {method.Name}: {method.Nesting} deep",
        "Blocks stand more than three deep: return early, or name the inner one.");

    [Fact]
    public void Hard_limit_a_constructor_has_five_parameters() => Rule.Hold(
        from found in Files.SelectMany(file => file.Declarations)
        where found.Parameters > 5 && (found.Kind == DeclarationKind.Constructor || (found.Kind == DeclarationKind.Type && !found.Header.Contains("record ", StringComparison.Ordinal)))
        select $"{found.At} {found.Name}: {found.Parameters} parameters",
        "More than five parameters: the class does two things, or they are one thing that has no name yet.");

    [Fact]
    public void Hard_limit_a_page_model_has_120_lines_and_the_program_80() => Rule.Hold(
        from file in Files
        let limit = file.Path == "src/MotCua.Web/Program.cs" ? 80 : file.Name.EndsWith(".cshtml.cs", StringComparison.Ordinal) ? 120 : int.MaxValue
        where file.Lines.Count > limit
        select $"{file}: {file.Lines.Count} lines of {limit}",
        "A page gathers, hands over and redirects: move what it decides to the act, and what it asks twice to a question beside the noun.");

    [Fact]
    public void Habit_files_and_methods_are_short()
    {
        var files = new Spread(Files.Select(file => file.Lines.Count));
        var methods = new Spread(Methods.Select(method => method.Lines));
        output.WriteLine($"{Files.Count} files: {files}, longest {files.Longest}\n{Methods.Count} methods: {methods}, longest {methods.Longest}, {methods.PercentAbove(30):0.0} % above 30 lines");
        Rule.Hold(
            Exceeded("median lines of a file", files.At(50), 50)
                .Concat(Exceeded("90th percentile of a file", files.At(90), 140))
                .Concat(Exceeded("median lines of a method", methods.At(50), 7))
                .Concat(Exceeded("90th percentile of a method", methods.At(90), 22))
                .Concat(Exceeded("percent of methods above 30 lines", methods.PercentAbove(30), 4)),
            "The house as a whole grows long; these are the longest places:\n  " + string.Join("\n  ", Longest()));
    }

    private static IEnumerable<string> Exceeded(string what, double figure, double limit) => figure > limit ? [$"{what}: {figure:0.#}, limit {limit}"] : [];

    private static IEnumerable<string> Longest() =>
        Files.OrderByDescending(file => file.Lines.Count).Take(8).Select(file => $"{file}: {file.Lines.Count}")
            .Concat(Methods.OrderByDescending(method => method.Lines).Take(8).Select(method => $"{method.At} {method.Name}: {method.Lines}"));

    private sealed class Spread(IEnumerable<int> figures)
    {
        private readonly int[] sorted = [.. figures.Order()];

        public int Longest => sorted[^1];

        /// <summary>The figure that <paramref name="percent"/> of all do not exceed.</summary>
        public int At(int percent) => sorted[(int)Math.Ceiling(sorted.Length * percent / 100.0) - 1];

        public double PercentAbove(int limit) => 100.0 * sorted.Count(figure => figure > limit) / sorted.Length;

        public override string ToString() => $"median {At(50)}, p90 {At(90)}";
    }
}
