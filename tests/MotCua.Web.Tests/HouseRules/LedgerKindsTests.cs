using MotCua.App.Ledger;
using MotCua.Rules;
using MotCua.Testing;
using MotCua.Web.Tests.HouseRules.Reading;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>Whatever may stand in a ledger can be read back.</summary>
public sealed class LedgerKindsTests
{
    [Fact]
    public void Every_entry_is_a_known_kind() => Rule.Hold(
        from entry in Assemblies.Entries
        let kind = KindOf(entry)
        where !Kinds.All.Contains(kind)
        select $"[\"{kind}\"] = Read<{entry.Name}>,",
        "A stored line of this entry could not be read back: add the line to Ledger/Kinds.cs.");

    [Fact]
    public void A_kind_is_named_after_its_entry() => Rule.Hold(
        from entry in Assemblies.Entries
        let kind = KindOf(entry)
        let name = Code.Kebab(entry.Name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))
        where kind.Split('.') is not [var noun, var version] || noun != name || !int.TryParse(version, out _)
        select $"{entry.Name} is {kind}",
        "An entry TicketTaken is the kind ticket-taken.1; its next version is TicketTaken2, ticket-taken.2.");

    [Fact]
    public void Every_act_records_an_entry_of_its_own() => Rule.Hold(
        from act in Assemblies.Acts
        where Repository.Declaring(act) is { } file && !Assemblies.Entries.Any(entry => WordsOf.Code(file.Code).Contains(entry.Name))
        select act.FullName,
        "The act names no ledger entry: add the record to Ledger/Happened, the kind to Ledger/Kinds.cs, and record it.");

    [Fact]
    public void Every_entry_is_recorded_by_an_act()
    {
        var named = Assemblies.Acts.Select(Repository.Declaring).OfType<SourceFile>().SelectMany(file => WordsOf.Code(file.Code)).ToHashSet(StringComparer.Ordinal);
        var latest = Assemblies.Entries.GroupBy(entry => KindOf(entry).Split('.')[0]).Select(versions => versions.MaxBy(KindOf)!);
        Rule.Hold(latest.Where(entry => !named.Contains(entry.Name)).Select(entry => entry.FullName!), "No act records this entry: take it away, or name it in its act.");
    }

    private static string KindOf(Type entry) => ((LedgerEntry)Filled.Of(entry)).Kind;
}
