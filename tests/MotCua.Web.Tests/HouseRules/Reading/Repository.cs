namespace MotCua.Web.Tests.HouseRules.Reading;

/// <summary>The repository the tests were built from, found upward of their own folder and read as text.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = [".git", ".vs", ".idea", "bin", "obj", "out", "dist", "var", "node_modules"];
    private static readonly string[] TextEndings =
        [".cs", ".cshtml", ".css", ".scss", ".js", ".json", ".csproj", ".props", ".slnx", ".md", ".txt", ".csv", ".yaml", ".yml", ".sql", ".sh", ".svg", ".editorconfig", ".gitignore", ".gitattributes", ""];

    public static string Root { get; } = FindRoot();

    /// <summary>Every text file of the repository, in the order of its path.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } = [.. Under(Root).Order(StringComparer.Ordinal).Select(Read)];

    public static IEnumerable<SourceFile> Sources => CSharpUnder("src/");

    public static IEnumerable<SourceFile> Views => Files.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal) && file.Path.EndsWith(".cshtml", StringComparison.Ordinal));

    public static IEnumerable<SourceFile> CSharpUnder(string folder) =>
        Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(".cs", StringComparison.Ordinal));

    public static SourceFile? Find(string path) => Files.FirstOrDefault(file => file.Path == path);

    public static SourceFile Get(string path) => Find(path) ?? throw new FileNotFoundException($"The repository has no {path}.");

    /// <summary>The file that declares a type: named after it, in the folder of its namespace.</summary>
    public static SourceFile? Declaring(Type type) => Find($"src/{Folder(type)}/{type.Name}.cs");

    private static string Folder(Type type)
    {
        var project = type.Assembly.GetName().Name == "motcua" ? "MotCua.Web" : type.Assembly.GetName().Name!;
        return project + type.Namespace![project.Length..].Replace('.', '/');
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MotCua.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds MotCua.slnx.");
    }

    private static IEnumerable<string> Under(string folder) =>
        Directory.EnumerateFiles(folder).Where(file => TextEndings.Contains(Path.GetExtension(file), StringComparer.Ordinal))
            .Concat(Directory.EnumerateDirectories(folder).Where(inner => !NotOurs.Contains(Path.GetFileName(inner), StringComparer.Ordinal)).SelectMany(Under));

    private static SourceFile Read(string path) =>
        new(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path).ReplaceLineEndings("\n"));
}
