using MotCua.Web.Tests.HouseRules.Reading;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary><c>docs/glossary.md</c> and the code use the same words: one word per legal notion, everywhere.</summary>
public sealed class GlossaryTests
{
    // Folders that are about the program, not about the office: their types are no words of the field.
    private static readonly string[] NotNouns = ["MotCua.App.Acts", "MotCua.App.Data", "MotCua.App.Ledger", "MotCua.App.Clockwork", "MotCua.App.Rehearsal", "MotCua.App.Csv"];

    private static readonly SourceFile Page = Repository.Get("docs/glossary.md");
    private static readonly List<IReadOnlyList<string>> Rows = [.. MarkdownTable.Rows(Page, "Term (vi)")];
    private static readonly HashSet<string> Words = [.. Rows.Where(row => row.Count == 4).SelectMany(row => MarkdownTable.Codes(row[2]))];
    private static readonly HashSet<string> ProgramWords = [.. MarkdownTable.Codes(Page.Text[Page.Text.IndexOf("## Program words", StringComparison.Ordinal)..])];
    private static readonly HashSet<string> Known = [.. Assemblies.Types.SelectMany(Names)];

    [Fact]
    public void Every_word_of_the_glossary_is_in_the_code() => Rule.Hold(
        Words.Concat(ProgramWords).Where(word => !Known.Contains(word)),
        "docs/glossary.md names a type, or Type.Member, that the code has not: correct the name or take the row away.");

    [Fact]
    public void Every_noun_of_the_code_is_in_the_glossary() => Rule.Hold(
        from type in Assemblies.Types
        where IsNoun(type) && !Words.Contains(Name(type)) && !ProgramWords.Contains(Name(type))
        select $"| … | … | `{Name(type)}` | … |",
        "Add a row to docs/glossary.md: | thuật ngữ | source | identifier | meaning |. If the type is no word of the field, name it under “Program words” at the end.");

    [Fact]
    public void Every_row_is_complete_and_no_word_has_two() => Rule.Hold(
        Rows.Where(row => row.Count != 4 || row.Any(cell => cell.Length == 0) || !MarkdownTable.Codes(row[2]).Any()).Select(row => string.Join(" | ", row))
            .Concat(Rows.SelectMany(row => MarkdownTable.Codes(row[2])).GroupBy(word => word).Where(rows => rows.Count() > 1).Select(rows => $"{rows.Key} has two rows"))
            .Concat(Words.Intersect(ProgramWords).Select(word => $"{word} is a word of the field and of the program")),
        "A row of docs/glossary.md has a term, a source, an identifier in backticks and a meaning.");

    private static bool IsNoun(Type type) =>
        type is { IsPublic: true } && type.Namespace!.Split('.') is ["MotCua", "Rules" or "App", _, ..]
        && !NotNouns.Any(folder => type.Namespace.StartsWith(folder, StringComparison.Ordinal))
        && !Assemblies.Acts.Contains(type) && !Assemblies.Acts.Any(act => type.Name == act.Name + "Input" || type.Name == act.Name + "Result")
        && !type.Name.EndsWith("Refusals", StringComparison.Ordinal) && !type.Name.EndsWith("Tables", StringComparison.Ordinal);

    private static IEnumerable<string> Names(Type type) =>
        [Name(type), .. type.IsEnum ? type.GetEnumNames().Select(member => $"{type.Name}.{member}") : []];

    private static string Name(Type type) => type.Name.Split('`')[0];
}
