using System.Text;
using MotCua.App.Csv;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>The catalogue that ships (danh mục phát hành), and the same with what an office has imported over it.</summary>
public static class ImportedCatalogue
{
    /// <summary>Read once for all offices of this program.</summary>
    public static CatalogueFiles Shipped { get; } = new();

    /// <summary>A version entered ends the earlier versions of its code, and of the code it replaces, the day before it begins.</summary>
    /// <param name="changes">As acts have checked and stored them, oldest first.</param>
    public static ProcedureCatalogue Over(ProcedureCatalogue shipped, IEnumerable<CatalogueChange> changes)
    {
        var versions = shipped.Versions.ToList();
        foreach (var change in changes)
        {
            switch (change)
            {
                case CatalogueChange.Imported imported:
                    Read(imported.Content).OrderBy(version => version.ValidFrom).ToList().ForEach(version => Enter(versions, WithPapers(versions, version)));
                    break;
                case CatalogueChange.Revised { Row: var row }:
                    Enter(versions, row);
                    break;
            }
        }

        return new ProcedureCatalogue(versions, shipped.Aliases);
    }

    /// <summary>The table has no columns for papers and fees: those that the procedure had stay.</summary>
    private static ProcedureVersion WithPapers(List<ProcedureVersion> versions, ProcedureVersion imported) =>
        versions.LastOrDefault(version => version.Code == imported.Code) is { } before ? imported with { Papers = before.Papers, Fees = before.Fees } : imported;

    private static void Enter(List<ProcedureVersion> versions, ProcedureRevision row)
    {
        var code = ProcedureCode.Parse(row.ReplacedCode ?? row.ProcedureCode);
        // A later release may ship without the version it followed; then the revision has nothing to stand on.
        if (versions.LastOrDefault(version => version.Code == code && !(version.ValidFrom > row.ValidFromOn)) is { } before)
        {
            var entered = row.Over(before);
            EndBefore(versions, code, entered);
            Enter(versions, entered);
        }
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
        EndBefore(versions, entered.Code, entered);
        versions.Add(entered);
    }

    private static void EndBefore(List<ProcedureVersion> versions, ProcedureCode code, ProcedureVersion entered)
    {
        versions.RemoveAll(version => version.Code == code && (entered.ValidFrom is null || version.ValidFrom >= entered.ValidFrom));
        for (var i = 0; i < versions.Count; i++)
        {
            if (versions[i].Code == code && versions[i].IsInForceWith(entered))
            {
                versions[i] = versions[i] with { ValidUntil = entered.ValidFrom!.Value.AddDays(-1) };
            }
        }
    }
}

/// <summary>One thing an office has entered over the catalogue that ships (thay đổi danh mục).</summary>
public abstract record CatalogueChange
{
    private CatalogueChange()
    {
    }

    /// <summary>A whole table.</summary>
    public sealed record Imported(string Content) : CatalogueChange;

    /// <summary>A new version of one procedure.</summary>
    public sealed record Revised(ProcedureRevision Row) : CatalogueChange;
}
