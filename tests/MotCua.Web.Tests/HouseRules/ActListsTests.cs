using MotCua.App.Acts;
using MotCua.Rules;
using MotCua.Web.Tests.HouseRules.Reading;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>Every act can be reached, is given to someone, and is tested.</summary>
public sealed class ActListsTests
{
    [Fact]
    public void Every_act_is_visited()
    {
        var visited = new Visited();
        AllActs.Visit(visited);
        Rule.Hold(
            Assemblies.Acts.Except(visited.Acts).Select(act => $"visitor.Visit(new {act.Name}());"),
            "Nobody can reach the act: add the line to Acts/AllActs.cs.");
    }

    [Fact]
    public void Every_act_has_a_row_in_the_permission_table() => Rule.Hold(
        from act in Assemblies.Acts
        let name = Code.Kebab(act.Name)
        where Permissions.Shipped.Rows.GetValueOrDefault(name) == Roles.None
        select name + new string(',', Enum.GetValues<Roles>().Length - 1),
        "Nobody may do the act: add its row to Acts/permissions.csv with an x for each role.");

    [Fact]
    public void Every_row_of_the_permission_table_is_an_act_or_asked_for_by_a_screen()
    {
        var acts = Assemblies.Acts.Select(act => Code.Kebab(act.Name)).ToHashSet(StringComparer.Ordinal);
        var asked = Repository.Sources.SelectMany(file => file.CSharp.Literals).Select(literal => literal.Value).ToHashSet(StringComparer.Ordinal);
        Rule.Hold(
            Permissions.Shipped.Rows.Keys.Where(row => !acts.Contains(row) && !asked.Contains(row)),
            "The row of Acts/permissions.csv belongs to no act and no query: rename it or take it away.");
    }

    [Fact]
    public void Every_role_has_a_column() => Rule.Hold(
        Enum.GetValues<Roles>().Where(role => role != Roles.None).Select(role => Code.Of(role)).Except(Repository.Get("src/MotCua.App/Acts/permissions.csv").Lines[0].Split(',')),
        "Add a column for the role to Acts/permissions.csv.");

    [Fact]
    public void Every_act_has_a_test_class()
    {
        var tested = Repository.CSharpUnder("tests/MotCua.App.Tests/").SelectMany(file => file.Declarations).Where(found => found.Kind == DeclarationKind.Type)
            .Select(found => found.Name).ToHashSet(StringComparer.Ordinal);
        Rule.Hold(
            from act in Assemblies.Acts
            where !tested.Contains(act.Name + "Tests")
            select $"tests/MotCua.App.Tests{act.Namespace!["MotCua.App".Length..].Replace('.', '/')}/{act.Name}Tests.cs",
            "Write the act's tests: each refusal, success, entry, messages, counters, on both engines.");
    }

    private sealed class Visited : IActVisitor
    {
        public List<Type> Acts { get; } = [];

        public void Visit<TInput, TResult>(IAct<TInput, TResult> act) => Acts.Add(act.GetType());
    }
}
