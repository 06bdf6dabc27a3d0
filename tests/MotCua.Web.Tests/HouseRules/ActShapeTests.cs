using System.Reflection;
using System.Text.RegularExpressions;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.Web.Tests.HouseRules.Reading;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>Every act has the same shape, so that whoever has read one has read them all.</summary>
public sealed class ActShapeTests
{
    [Fact]
    public void There_are_acts() => Assemblies.Acts.Count.ShouldBeGreaterThan(2);

    [Fact]
    public void An_act_stands_in_its_own_file_named_after_it() => Rule.Hold(
        from act in Assemblies.Acts
        where Repository.Declaring(act)?.Code.Contains($"class {act.Name}", StringComparison.Ordinal) != true
        select act.FullName,
        "An act stands in App/<Noun>/<Act>.cs, with its input and its result.");

    [Fact]
    public void An_act_is_sealed_and_can_only_be_run() => Rule.Hold(
        from act in Assemblies.Acts
        let others = act.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is not ConstructorInfo && member.Name != "RunAsync").Select(member => member.Name)
        where !act.IsSealed || others.Any()
        select $"{act.FullName} {(act.IsSealed ? "" : "is not sealed ")}{string.Join(", ", others)}",
        "An act is sealed and RunAsync is its only public member: make the others private or move them to the row or to Rules.");

    [Fact]
    public void An_act_never_calls_an_act() => Rule.Hold(
        (from act in Assemblies.Acts
         from other in Assemblies.Acts
         where other != act && Repository.Declaring(act) is { } file && Regex.IsMatch(file.Code, $@"\bnew {other.Name}\(|(?<![\w.]){other.Name}\.|IAct<{other.Name}Input")
         select $"{act.FullName} names {other.Name}")
        .Concat(from act in Assemblies.Acts
                from parameter in act.GetConstructors().SelectMany(constructor => constructor.GetParameters())
                where parameter.ParameterType == typeof(WriteGate) || IsAct(parameter.ParameterType)
                select $"{act.FullName} is given {parameter.ParameterType.Name}"),
        "An act never calls an act: one press is one entry. Move the shared step down to the row or to Rules.");

    [Fact]
    public void An_act_says_in_one_line_what_it_does() => Rule.Hold(
        from act in Assemblies.Acts
        let file = Repository.Declaring(act)
        where file is not null && !Regex.IsMatch(file.Text, $@"(?<!///[^\n]*\n)/// <summary>[^\n]+</summary>\n(\[[^\n]*\]\n|/// <remarks>[^\n]*\n)*public sealed class {act.Name}\b")
        select file.Path,
        "Write one line above the act: /// <summary>Does this to that (thuật ngữ tiếng Việt). Edge, if any.</summary>");

    [Fact]
    public void An_act_records_one_entry() => Rule.Hold(
        from act in Assemblies.Acts
        let file = Repository.Declaring(act)
        where file is not null && !file.Code.Contains("office.Record(", StringComparison.Ordinal)
        select file.Path,
        "Every act records exactly one ledger entry: end it with office.Record(…).");

    private static bool IsAct(Type type) =>
        Assemblies.Acts.Contains(type) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAct<,>));
}
