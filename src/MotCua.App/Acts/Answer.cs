namespace MotCua.App.Acts;

/// <summary>What a granted act gives back after the commit: its result, and where in the ledger it stands.</summary>
/// <param name="Replayed">True when the same act had been sent before and this is its first answer again.</param>
public sealed record Answer<TResult>(TResult Result, long Sequence, bool Replayed);

/// <summary>
/// Late entry (nhập bù): what happened while the line or the power was cut, with its real hour, the reason and the
/// number of the paper it was written on.
/// </summary>
public sealed record LateEntry(DateTimeOffset HappenedAt, string Reason, string PaperNumber);
