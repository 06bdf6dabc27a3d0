using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace MotCua.App.Plans;

/// <summary>The YAML under a plan's file: one document of modest size and depth, without references.</summary>
internal static class PlanYaml
{
    private const int LongestText = 500_000;

    // Building the tree goes down by recursion, so that a file of brackets alone could end the program.
    private const int DeepestNesting = 12;

    /// <summary>Why the text cannot be taken for a plan's file; null when it can.</summary>
    public static PlanFlaw? Flaw(string text)
    {
        if (text.Length > LongestText)
        {
            return new(1, PlanFlaws.TooLong);
        }

        try
        {
            return FlawInEvents(text) ?? FlawInTree(text);
        }
        catch (YamlException damage)
        {
            return new(Math.Max(1, damage.Start.Line), PlanFlaws.Damaged);
        }
    }

    public static YamlNode Load(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents[0].RootNode;
    }

    private static PlanFlaw? FlawInEvents(string text)
    {
        var parser = new Parser(new StringReader(text));
        var (depth, documents) = (0, 0);
        while (parser.MoveNext())
        {
            var at = parser.Current!;
            depth += at.NestingIncrease;
            documents += at is DocumentStart ? 1 : 0;
            if (depth > DeepestNesting)
            {
                return new(at.Start.Line, PlanFlaws.TooDeep);
            }

            if (documents > 1)
            {
                return new(at.Start.Line, PlanFlaws.SecondPlan);
            }

            if (at is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            {
                return new(at.Start.Line, PlanFlaws.Reference);
            }
        }

        return documents == 0 ? new(1, PlanFlaws.Empty) : null;
    }

    // Keys written twice only show when the tree is built.
    private static PlanFlaw? FlawInTree(string text) =>
        Load(text) is YamlScalarNode { Value: null or "" } ? new(1, PlanFlaws.Empty) : null;
}
