using System.Text.RegularExpressions;
using MotCua.Web.Tests.HouseRules.Reading;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>A name says what a thing is, and where it stands.</summary>
public sealed class NamesTests
{
    private static readonly string[] Hiding = ["Manager", "Helper", "Helpers", "Util", "Utils", "Base", "Info", "Data", "Processor", "Dto", "Service", "Services"];

    // Service and helper are words of the field: the service plan, its service days, the courier's service; people who help at the door.
    private static readonly string[] OfTheField = ["ServicePlan", "ServiceDay", "ServiceDays", "HelperGroup", "HelperTask", "HelperTeam"];

    [Fact]
    public void No_type_hides_behind_a_word_that_says_nothing() => Rule.Hold(
        from type in Assemblies.Types
        let name = type.Name.Split('`')[0]
        where WordsOf.Name(OfTheField.Aggregate(name, (left, word) => left.Replace(word, "", StringComparison.Ordinal))).Any(word => Hiding.Contains(word, StringComparer.Ordinal))
        select type.FullName,
        "Say what the thing is. If the word is one of the field, list it in NamesTests.OfTheField.");

    [Fact]
    public void Namespaces_are_folders() => Rule.Hold(
        from file in Repository.CSharpUnder("src/").Concat(Repository.CSharpUnder("tests/"))
        let declared = Regex.Match(file.Code, @"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)
        let folder = string.Join('.', file.Folder.Split('/')[1..])
        where declared.Success ? declared.Groups["name"].Value != Expected(file, folder) : file.Name != "Program.cs"
        select $"{file}: {declared.Groups["name"].Value}",
        "The namespace of a file is its folder (in Rules, Refusals.<Noun>.cs are parts of MotCua.Rules.Refusals).");

    [Fact]
    public void Namespaces_are_three_levels_deep_at_most() => Rule.Hold(
        Assemblies.Types.Select(type => type.Namespace!).Where(name => name.Split('.').Length > 4),
        "At most three levels below MotCua: a fourth says that a noun is missing.");

    private static string Expected(SourceFile file, string folder) =>
        file.Path.StartsWith("src/MotCua.Rules/", StringComparison.Ordinal) && file.Name.StartsWith("Refusals.", StringComparison.Ordinal) ? "MotCua.Rules" : folder;
}
