using MotCua.Rules.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MotCua.App.Plans;

/// <summary>
/// One group of keys in a plan's file, read strictly. A value that cannot be read notes its flaw and gives an empty one,
/// so that reading goes on; a key nobody asked for is a flaw too.
/// </summary>
internal sealed class PlanNode
{
    private readonly YamlMappingNode mapping;
    private readonly List<PlanFlaw> flaws;
    private readonly List<string> asked = [];

    private PlanNode(YamlMappingNode mapping, List<PlanFlaw> flaws)
    {
        this.mapping = mapping;
        this.flaws = flaws;
    }

    /// <summary>Reads a group of keys to its end.</summary>
    public static T Read<T>(YamlNode node, List<PlanFlaw> flaws, Func<PlanNode, T> read)
    {
        if (node is not YamlMappingNode)
        {
            flaws.Add(new(node.Start.Line, PlanFlaws.NotKeys));
        }

        var group = new PlanNode(node as YamlMappingNode ?? [], flaws);
        var value = read(group);
        group.NoteUnknownKeys();
        return value;
    }

    /// <summary>Empty where the key is absent or has no value.</summary>
    public string Text(string key) => Find(key) is { } node ? Scalar(key, node) : "";

    public string RequiredText(string key)
    {
        var text = Text(key);
        if (text.Length == 0)
        {
            flaws.Add(new(mapping.Start.Line, PlanFlaws.Missing(key)));
        }

        return text;
    }

    /// <summary>Null where the key is absent or has no value.</summary>
    public T? Value<T>(string key, PlanShape<T> shape)
        where T : struct =>
        Find(key) is { } node && TryRead(key, node, shape, out var value) ? value : null;

    /// <summary>The same for values that are objects.</summary>
    public T? Object<T>(string key, PlanShape<T> shape)
        where T : class =>
        Find(key) is { } node && TryRead(key, node, shape, out var value) ? value : null;

    /// <summary>An empty value, with a flaw noted, where the key is absent.</summary>
    public T Required<T>(string key, PlanShape<T> shape, T empty)
    {
        if (Find(key) is not { } node)
        {
            flaws.Add(new(mapping.Start.Line, PlanFlaws.Missing(key)));
            return empty;
        }

        return TryRead(key, node, shape, out var value) ? value : empty;
    }

    public bool Flag(string key) => Value(key, PlanShapes.Flag) ?? false;

    public T Word<T>(string key, T whenAbsent)
        where T : struct, Enum => Value(key, PlanShapes.Word<T>()) ?? whenAbsent;

    public IReadOnlyList<string> Texts(string key) => [.. Items(key).Select(item => Scalar(key, item))];

    public IReadOnlyList<T> Values<T>(string key, PlanShape<T> shape) =>
        [.. Items(key).Select(item => TryRead(key, item, shape, out var value) ? value : default).OfType<T>()];

    public T? Group<T>(string key, Func<PlanNode, T> read)
        where T : class =>
        Find(key) is { } node ? Read(node, flaws, read) : null;

    public IReadOnlyList<T> Groups<T>(string key, Func<PlanNode, T> read) => [.. Items(key).Select(item => Read(item, flaws, read))];

    public bool IsList(string key) => Find(key) is YamlSequenceNode;

    private IReadOnlyList<YamlNode> Items(string key)
    {
        if (Find(key) is not { } node)
        {
            return [];
        }

        if (node is YamlSequenceNode list)
        {
            return [.. list.Children];
        }

        flaws.Add(new(node.Start.Line, PlanFlaws.NotList(key)));
        return [];
    }

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        return mapping.Children.TryGetValue(new YamlScalarNode(key), out var node) && !IsNothing(node) ? node : null;
    }

    private static bool IsNothing(YamlNode node) => node is YamlScalarNode { Value: null or "" or "~" or "null", Style: ScalarStyle.Plain } or YamlScalarNode { Value: "" };

    private bool TryRead<T>(string key, YamlNode node, PlanShape<T> shape, out T value)
    {
        var text = Scalar(key, node);
        if (node is not YamlScalarNode)
        {
            value = default!;
            return false;
        }

        if (shape.TryRead(text, out value))
        {
            return true;
        }

        flaws.Add(new(node.Start.Line, PlanFlaws.Unreadable(key, text, shape.Wanted)));
        return false;
    }

    private string Scalar(string key, YamlNode node)
    {
        if (node is YamlScalarNode scalar)
        {
            return CleanText.Of(scalar.Value);
        }

        flaws.Add(new(node.Start.Line, PlanFlaws.NotWord(key)));
        return "";
    }

    private void NoteUnknownKeys()
    {
        foreach (var key in mapping.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !asked.Contains(name))
            {
                flaws.Add(new(key.Start.Line, PlanFlaws.UnknownKey(key.ToString(), asked.Distinct(StringComparer.Ordinal))));
            }
        }
    }
}
