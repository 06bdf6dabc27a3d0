using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.Rules;

namespace MotCua.App.Acts;

/// <summary>
/// The way back of one kind of entry (cách hoàn tác), stated beside the act that records it and listed in
/// <c>Undoing/Undos.*.cs</c>. It reads, looks whether the rows can go back, and states them as they were before. Who asks,
/// on which day, whether the entry is the last of its subject, counters and messages are the matter of <c>UndoAct</c>.
/// </summary>
public interface IUndo<TEntry>
    where TEntry : LedgerEntry
{
    /// <summary>Granted with the entry taken back, whose counters the undo takes back with it.</summary>
    Task<Verdict<TEntry>> TakeBackAsync(OfficeWrite office, TEntry entry, LedgerLine line);
}
