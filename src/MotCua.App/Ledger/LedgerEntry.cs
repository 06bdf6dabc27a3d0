using System.Text.Json.Serialization;
using MotCua.App.Notices;

namespace MotCua.App.Ledger;

/// <summary>
/// What happened (việc đã làm), in the past tense: one record per kind, in its own file, with what it tells and counts.
/// Its members are the ledger's payload: ids, codes, moments, money, enumerations; never a name, a number of a person,
/// an address, a phone or free text. A published record only gains nullable members; anything else is a new version.
/// </summary>
/// <param name="Kind">Kind with version, as in <c>ticket-taken.1</c>.</param>
/// <param name="Refreshes">Screens that show something else now.</param>
public abstract record LedgerEntry([property: JsonIgnore] string Kind, [property: JsonIgnore] Screens Refreshes = Screens.None)
{
    public long? VisitId { get; init; }

    public long? DossierId { get; init; }

    /// <summary>Messages to people outside; the courier sends them.</summary>
    public virtual IEnumerable<Notice> Tells() => [];

    /// <summary>What the day's figures gain; never a scan.</summary>
    public virtual IEnumerable<Count> Counts() => [];
}

/// <summary>One step of a daily counter: <paramref name="Counter"/> of <paramref name="Subject"/> (a procedure's code, a desk, nothing) changes by <paramref name="Amount"/>.</summary>
/// <param name="On">The day it is counted on; the entry's own day when null. Only an undo names another: the day of what it takes back.</param>
public readonly record struct Count(string Counter, string Subject = "", long Amount = 1, DateOnly? On = null);

/// <summary>The live screens, one feed per audience.</summary>
[Flags]
public enum Screens
{
    None = 0,
    Board = 1 << 0,
    Counter = 1 << 1,
    Specialist = 1 << 2,
    Signing = 1 << 3,
    Seal = 1 << 4,
    Return = 1 << 5,
    Day = 1 << 6,
    Citizen = 1 << 7,

    /// <summary>The leader's board (toàn cảnh): it follows whatever any other screen shows, and this alone where no other does.</summary>
    Overview = 1 << 8,
    Queue = Board | Counter | Day | Citizen,
}
