using System.Text;
using MotCua.App.Csv;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>The catalogue that ships (danh mục phát hành), and the same with what an office has imported over it.</summary>
public static class ImportedCatalogue
{
    /// <summary>Read once for all offices of this program.</summary>
    public static CatalogueFiles Shipped { get; } = new();

    /// <summary>A version from an import ends the earlier versions of its code the day before it begins.</summary>
    /// <param name="contents">Tables as an act has checked and stored them, oldest first.</param>
    public static ProcedureCatalogue Over(ProcedureCatalogue shipped, IEnumerable<string> contents)
    {
        var versions = shipped.Versions.ToList();
        foreach (var content in contents)
        {
            foreach (var version in Read(content))
            {
                Enter(versions, version);
            }
        }

        return new ProcedureCatalogue(versions, shipped.Aliases);
    }

    private static IReadOnlyList<ProcedureVersion> Read(string content)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(content));
        return CatalogueImport.Read(file) is Import<ProcedureVersion>.Complete complete
            ? complete.Rows
            : throw new InvalidDataException("A stored catalogue import no longer reads.");
    }

    private static void Enter(List<ProcedureVersion> versions, ProcedureVersion entered)
    {
        versions.RemoveAll(version => version.Code == entered.Code && version.ValidFrom >= entered.ValidFrom);
        for (var i = 0; i < versions.Count; i++)
        {
            if (versions[i].Code == entered.Code && versions[i].IsInForceWith(entered))
            {
                versions[i] = versions[i] with { ValidUntil = (entered.ValidFrom ?? DateOnly.MinValue.AddDays(1)).AddDays(-1) };
            }
        }

        versions.Add(entered);
    }
}
