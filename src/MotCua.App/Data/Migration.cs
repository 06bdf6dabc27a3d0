using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MotCua.App.Data;

/// <summary>One numbered step of the schema, embedded, forward only, known by the checksum of its text.</summary>
public sealed record Migration(int Number, string Name, string Sql)
{
    public string Checksum => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    /// <summary>All steps of one engine, in order.</summary>
    public static IReadOnlyList<Migration> Of(string engine)
    {
        var ending = $".{engine}.sql";
        return
        [
            .. typeof(Migration).Assembly.GetManifestResourceNames()
                .Where(resource => resource.StartsWith("migrations/", StringComparison.Ordinal) && resource.EndsWith(ending, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(resource => Read(resource, resource["migrations/".Length..^ending.Length])),
        ];
    }

    private static Migration Read(string resource, string name)
    {
        using var stream = typeof(Migration).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return new Migration(int.Parse(name[..4], CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
