using System.Text.Json;

namespace MotCua.App.Ledger;

/// <summary>
/// Every kind of entry a ledger may hold, so that a stored line can be read back, counted again and told again: a file for
/// each part of the office's life. A kind stays here for ever; a test reads one stored sample of each.
/// </summary>
public static partial class Kinds
{
    private static readonly Dictionary<string, Func<string, LedgerEntry>> Readers = Gather();

    public static IReadOnlyCollection<string> All => Readers.Keys;

    /// <summary>Null for a kind this program does not know and for words that are none of its kind, which <c>verify</c> reports.</summary>
    public static LedgerEntry? Read(string kind, string payload)
    {
        try
        {
            return Readers.TryGetValue(kind, out var read) ? read(payload) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Dictionary<string, Func<string, LedgerEntry>> Gather()
    {
        Dictionary<string, Func<string, LedgerEntry>> kinds = new(StringComparer.Ordinal);
        AddOffices(kinds);
        AddQueue(kinds);
        AddDossiers(kinds);
        AddResults(kinds);
        AddRoom(kinds);
        AddHouse(kinds);
        AddDays(kinds);
        return kinds;
    }

    static partial void AddOffices(Dictionary<string, Func<string, LedgerEntry>> kinds);

    static partial void AddQueue(Dictionary<string, Func<string, LedgerEntry>> kinds);

    static partial void AddDossiers(Dictionary<string, Func<string, LedgerEntry>> kinds);

    static partial void AddResults(Dictionary<string, Func<string, LedgerEntry>> kinds);

    static partial void AddRoom(Dictionary<string, Func<string, LedgerEntry>> kinds);

    static partial void AddHouse(Dictionary<string, Func<string, LedgerEntry>> kinds);

    static partial void AddDays(Dictionary<string, Func<string, LedgerEntry>> kinds);

    private static LedgerEntry Read<T>(string payload)
        where T : LedgerEntry => JsonSerializer.Deserialize<T>(payload, Wire.Stored)!;
}
