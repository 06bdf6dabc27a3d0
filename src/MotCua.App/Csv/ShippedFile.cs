namespace MotCua.App.Csv;

/// <summary>A table of <c>catalogue/</c>, built into the program.</summary>
internal static class ShippedFile
{
    /// <exception cref="InvalidDataException">The file has a flaw: the program was built wrong.</exception>
    public static IReadOnlyList<T> Read<T>(string name, CsvTable<T> table)
    {
        using var file = typeof(ShippedFile).Assembly.GetManifestResourceStream($"catalogue/{name}")
            ?? throw new InvalidDataException($"catalogue/{name} is not built in.");
        return table.Read(file).RowsOrThrow();
    }
}
