using System.Text.RegularExpressions;
using MotCua.Web.Tests.HouseRules.Reading;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>Only acts and the listed upkeep write.</summary>
public sealed partial class WritingTests
{
    // The other kind of write that passes the gate without an entry. ARCHITECTURE.md names the same files.
    private static readonly string[] Upkeep =
    [
        "src/MotCua.App/Clockwork/Courier.cs",
        "src/MotCua.App/Clockwork/DeadlineWatch.cs",
        "src/MotCua.App/Clockwork/Housekeeping.cs",
        "src/MotCua.App/Dossiers/StatusCodes.cs",
        "src/MotCua.App/Queueing/DoorCards.cs",
        "src/MotCua.App/Files/FileStore.cs",
        "src/MotCua.App/Notices/ByHandList.cs",
        "src/MotCua.App/People/AccessLog.cs",
        "src/MotCua.App/People/SignInCards.cs",
        "src/MotCua.App/People/Credentials.cs",
        "src/MotCua.App/People/KeptForms.cs",
        "src/MotCua.App/People/Pairings.cs",
        "src/MotCua.App/People/SecondFactors.cs",
        "src/MotCua.App/People/SignIns.cs",
    ];

    // Rows whose statement the gate itself runs when it settles a commit.
    private static readonly string[] RunByTheGate = ["src/MotCua.App/Notices/NoticeRow.cs"];

    [Fact]
    public void Sql_that_writes_stands_in_acts_in_Data_and_in_listed_upkeep() => Rule.Hold(
        from file in Writers
        where !MayWrite(file) && !Upkeep.Contains(file.Path) && !RunByTheGate.Contains(file.Path)
        select file.Path,
        "Only acts and upkeep write. Make it an act (a class with IAct<,>), or, if it is upkeep by design.md §2, add the file to WritingTests.Upkeep and to ARCHITECTURE.md.");

    [Fact]
    public void Only_listed_upkeep_passes_the_gate_without_an_entry() => Rule.Hold(
        from file in Repository.Sources
        where file.Code.Contains(".UpkeepAsync(", StringComparison.Ordinal) && !Upkeep.Contains(file.Path)
        select file.Path,
        "UpkeepAsync writes without a ledger entry. Make it an act, or add the file to WritingTests.Upkeep and to ARCHITECTURE.md.");

    [Fact]
    public void Every_listed_file_still_writes() => Rule.Hold(
        Upkeep.Concat(RunByTheGate).Except(Writers.Select(file => file.Path)),
        "This file writes nothing any more: take it off the lists in WritingTests and ARCHITECTURE.md.");

    [Fact]
    public void The_architecture_page_names_all_upkeep() => Rule.Hold(
        Upkeep.Where(path => !Repository.Get("ARCHITECTURE.md").Text.Contains(path["src/MotCua.App/".Length..], StringComparison.Ordinal)),
        "Name the file among the upkeep in ARCHITECTURE.md.");

    private static IEnumerable<SourceFile> Writers =>
        Repository.Sources.Where(file => file.CSharp.Literals.Any(literal => Writes().IsMatch(literal.Value)));

    private static bool MayWrite(SourceFile file) =>
        file.Path.StartsWith("src/MotCua.App/Data/", StringComparison.Ordinal) || file.Code.Contains(": IAct<", StringComparison.Ordinal) || file.Code.Contains(": IUndo<", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(insert\s+into|delete\s+from|update\s+\S+\s+set|truncate\s+\w+|drop\s+table|alter\s+table)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Writes();
}
