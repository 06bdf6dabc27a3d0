using MotCua.App.Ballots;

namespace MotCua.App.Ledger.Happened;

/// <summary>A ballot came in.</summary>
public sealed record BallotCast(BallotSitting Sitting) : LedgerEntry("ballot-cast.1", Screens.Day)
{
    public override IEnumerable<Count> Counts() => [new("ballots", Rules.Code.Of(Sitting))];
}
