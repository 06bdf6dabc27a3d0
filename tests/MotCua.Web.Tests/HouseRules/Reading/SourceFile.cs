namespace MotCua.Web.Tests.HouseRules.Reading;

/// <summary>One text file: its path from the root with forward slashes, and its text.</summary>
internal sealed class SourceFile(string path, string text)
{
    private readonly Lazy<CSharpText> code = new(() => CSharpLexer.Read(text));
    private readonly Lazy<IReadOnlyList<Declaration>> declarations = new(() => DeclarationReader.Read(path, CSharpLexer.Read(text)));

    public string Path => path;

    public string Text => text;

    public string Name => System.IO.Path.GetFileName(path);

    public string Folder => path[..Math.Max(0, path.LastIndexOf('/'))];

    public IReadOnlyList<string> Lines { get; } = text.TrimEnd('\n').Split('\n');

    /// <summary>The file as C#: only asked of C# files.</summary>
    public CSharpText CSharp => code.Value;

    /// <summary>The text without comments and without what stands inside literals.</summary>
    public string Code => code.Value.Code;

    public IReadOnlyList<Declaration> Declarations => declarations.Value;

    public int LineOf(int position) => text.AsSpan(0, position).Count('\n') + 1;

    public string At(int position) => $"{path}:{LineOf(position)}";

    public override string ToString() => path;
}
