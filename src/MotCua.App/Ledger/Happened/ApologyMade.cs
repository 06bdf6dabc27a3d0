using MotCua.App.Dossiers;
using MotCua.App.Notices;

namespace MotCua.App.Ledger.Happened;

/// <summary>The office said that it is late, once, with slip 04 and a new date.</summary>
public sealed record ApologyMade(int SlipNumber, DateTimeOffset NewAt) : LedgerEntry("apology-made.1", Screens.Counter | Screens.Specialist | Screens.Return | Screens.Day | Screens.Citizen)
{
    /// <summary>What had been appointed before; the law's date where nothing was printed.</summary>
    public DateTimeOffset? Before { get; init; }

    public string? ReasonHash { get; init; }

    public override IEnumerable<Notice> Tells() => [new Notice("apology")];

    public override IEnumerable<Count> Counts() => [new("apologies"), new("slips", Rules.Code.Of(SlipForm.Apology04))];
}
