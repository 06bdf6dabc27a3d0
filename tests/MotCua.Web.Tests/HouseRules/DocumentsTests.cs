using System.Text.RegularExpressions;
using MotCua.Web.Tests.HouseRules.Reading;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>What is written here is about the office and holds on any machine.</summary>
public sealed partial class DocumentsTests
{
    private const string Here = "tests/MotCua.Web.Tests/HouseRules/DocumentsTests.cs";

    [Fact]
    public void No_file_tells_of_one_machine() => Rule.Hold(
        Found(MachinePath()), "A path of somebody's machine: write it from the repository's root, or take it from a setting.");

    [Fact]
    public void No_file_names_a_package_host() => Rule.Hold(
        Found(PackageHost()), "Packages are pinned by name and version; where they come from is the machine's setting.");

    [Fact]
    public void No_file_tells_how_it_was_written() => Rule.Hold(
        Found(Authorship()), "Say what holds and why, not who or what wrote it when.");

    [Fact]
    public void Links_between_documents_lead_somewhere() => Rule.Hold(
        from page in Repository.Files
        where page.Path.EndsWith(".md", StringComparison.Ordinal)
        from Match link in Link().Matches(page.Text)
        let target = Uri.UnescapeDataString(link.Groups["target"].Value.Split('#')[0])
        where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)
        let path = Path.GetFullPath(Path.Combine(Repository.Root, page.Folder, target))
        where !File.Exists(path) && !Directory.Exists(path)
        select $"{page.At(link.Index)}: {target}",
        "The link leads nowhere: correct it, or write the page.");

    private static IEnumerable<string> Found(Regex words) =>
        from file in Repository.Files
        where file.Path != Here
        from Match match in words.Matches(file.Text)
        select $"{file.At(match.Index)}: {match.Value}";

    [GeneratedRegex(@"(?<![\w.])/(?:work|root|home/\w+|tmp/w|Users/\w+)/|\b[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(?:nuget\.org|npmjs\.(?:com|org)|pypi\.org|crates\.io)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PackageHost();

    [GeneratedRegex(
        @"\b(A\.?I\.? (assistant|model|tool|generated)s?|AI-\w+|assistants?|language models?|chatbots?|Claude|ChatGPT|GPT-\d|Copilot|LLMs?|subagents?)\b"
        + @"|(?<!user[- ])\bagents?\b|\b(this|previous|earlier|last|next|another|coding) sessions?\b|\bprompts? (file|engineering)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Authorship();

    [GeneratedRegex(@"(?<!`)\[[^\]\n]*\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
