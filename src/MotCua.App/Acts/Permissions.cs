using MotCua.Rules;

namespace MotCua.App.Acts;

/// <summary>
/// The permission table (bảng phân quyền): act or query × role, in <c>permissions.csv</c>, reviewed as data. The gate
/// asks it before an act runs; an act without a row is allowed to nobody.
/// </summary>
public sealed class Permissions
{
    private const string Resource = "permissions.csv";
    private readonly Dictionary<string, Roles> allowed;

    private Permissions(Dictionary<string, Roles> allowed) => this.allowed = allowed;

    public static Permissions Shipped { get; } = Parse(ReadResource());

    public IReadOnlyDictionary<string, Roles> Rows => allowed;

    public bool Allows(string name, Roles roles) => (allowed.GetValueOrDefault(name) & roles) != 0;

    private static Permissions Parse(string csv)
    {
        var lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var columns = lines[0].Split(',')[1..].Select(Code.Parse<Roles>).ToArray();
        return new Permissions(lines.Skip(1).Select(line => line.Split(',')).ToDictionary(
            cells => cells[0],
            cells => columns.Where((_, i) => cells[i + 1] == "x").Aggregate(Roles.None, (all, role) => all | role),
            StringComparer.Ordinal));
    }

    private static string ReadResource()
    {
        using var stream = typeof(Permissions).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
