using MotCua.Rules;

namespace MotCua.App.Data;

/// <summary>
/// The store cannot be used as it is: no database, a newer one, held by another process, full. Its sentence names what
/// and where, and is all a person gets to see; the program ends with exit code 78 or the page says it.
/// </summary>
public sealed class StoreException(Sentence text, Exception? cause = null) : Exception(text.ToString(), cause)
{
    public Sentence Text { get; } = text;
}

/// <summary>A row that the caller named does not exist: 404, never a hint about what does.</summary>
public sealed class MissingRowException(string table) : Exception($"No such row in {table}.");
