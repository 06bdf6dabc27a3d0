using System.Text.Json;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.Rules;

namespace MotCua.App.Undoing;

/// <summary>Which entries can be undone, and how (việc hoàn tác được): a file for each part of the office's life. What is not listed is never undone, only countered by an act of its own.</summary>
public static partial class Undos
{
    /// <summary>How long one press is enough for the doer. What was noticed later is no slip of the hand any more: it is undone with a reason.</summary>
    public static readonly TimeSpan OnePress = TimeSpan.FromSeconds(10);

    private static readonly Dictionary<string, WayBack> Known = Gather();

    public static IReadOnlyCollection<string> Kinds => Known.Keys;

    public static bool CanUndo(string kind) => Known.ContainsKey(kind);

    /// <summary>Null for what is never undone.</summary>
    internal static WayBack? Of(string kind) => Known.GetValueOrDefault(kind);

    private static Dictionary<string, WayBack> Gather()
    {
        Dictionary<string, WayBack> undos = new(StringComparer.Ordinal);
        AddQueue(undos);
        AddDossiers(undos);
        AddResults(undos);
        AddRoom(undos);
        AddHouse(undos);
        AddDays(undos);
        return undos;
    }

    static partial void AddQueue(Dictionary<string, WayBack> undos);

    static partial void AddDossiers(Dictionary<string, WayBack> undos);

    static partial void AddResults(Dictionary<string, WayBack> undos);

    static partial void AddRoom(Dictionary<string, WayBack> undos);

    static partial void AddHouse(Dictionary<string, WayBack> undos);

    static partial void AddDays(Dictionary<string, WayBack> undos);

    private static WayBack By<TEntry>(IUndo<TEntry> undo)
        where TEntry : LedgerEntry => new((office, line) => TakeBackAsync(undo, office, line));

    private static async Task<Verdict<LedgerEntry>> TakeBackAsync<TEntry>(IUndo<TEntry> undo, OfficeWrite office, LedgerLine line)
        where TEntry : LedgerEntry
    {
        var entry = JsonSerializer.Deserialize<TEntry>(line.Payload, Wire.Stored)!;
        return (await undo.TakeBackAsync(office, entry, line)).IsGranted(out var taken, out var refusal) ? taken : refusal;
    }
}

/// <summary>How entries of one kind are undone, whatever their type.</summary>
internal sealed record WayBack(Func<OfficeWrite, LedgerLine, Task<Verdict<LedgerEntry>>> TakeBackAsync);
