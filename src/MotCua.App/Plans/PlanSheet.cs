using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MotCua.App.Plans;

/// <summary>One group of keys being written: what is empty is left out, so that the text is short and always the same.</summary>
internal sealed class PlanSheet
{
    public YamlMappingNode Node { get; } = [];

    public static PlanSheet Of(Action<PlanSheet> write)
    {
        var sheet = new PlanSheet();
        write(sheet);
        return sheet;
    }

    public PlanSheet Text(string key, string text) => text.Length == 0 ? this : Add(key, Scalar(text));

    public PlanSheet Value<T>(string key, T? value, PlanShape<T> shape)
        where T : struct => value is { } given ? Add(key, Plain(shape.Write(given))) : this;

    public PlanSheet Object<T>(string key, T? value, PlanShape<T> shape)
        where T : class => value is null ? this : Add(key, Plain(shape.Write(value)));

    /// <summary>Left out where false.</summary>
    public PlanSheet Flag(string key, bool flag) => flag ? Add(key, Plain("true")) : this;

    public PlanSheet Word<T>(string key, T word)
        where T : struct, Enum => Add(key, Plain(PlanShapes.Word<T>().Write(word)));

    public PlanSheet Texts(string key, IReadOnlyList<string> texts) => List(key, texts.Select(Scalar), flow: false);

    public PlanSheet Values<T>(string key, IReadOnlyList<T> values, PlanShape<T> shape) => List(key, values.Select(value => Plain(shape.Write(value))), flow: true);

    public PlanSheet Group<T>(string key, T? value, Action<T, PlanSheet> write)
        where T : class => value is null ? this : Add(key, Of(sheet => write(value, sheet)).Node);

    public PlanSheet Groups<T>(string key, IReadOnlyList<T> values, Action<T, PlanSheet> write) =>
        List(key, values.Select(value => Of(sheet => write(value, sheet)).Node), flow: false);

    private PlanSheet List(string key, IEnumerable<YamlNode> items, bool flow)
    {
        var list = new YamlSequenceNode(items) { Style = flow ? YamlDotNet.Core.Events.SequenceStyle.Flow : YamlDotNet.Core.Events.SequenceStyle.Block };
        return list.Children.Count == 0 ? this : Add(key, list);
    }

    private PlanSheet Add(string key, YamlNode node)
    {
        Node.Add(key, node);
        return this;
    }

    private static YamlScalarNode Plain(string text) => new(text);

    // A text that looks like "nothing" has to be quoted to stay a text.
    private static YamlScalarNode Scalar(string text) => new(text) { Style = text is "~" or "null" ? ScalarStyle.DoubleQuoted : ScalarStyle.Any };
}
