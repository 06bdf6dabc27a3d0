namespace MotCua.App.Ledger.Happened;

/// <summary>Somebody's rows were emptied at their request; the ledger never held anything of them.</summary>
/// <param name="Ordinal">Which of the dossier's people; 0 when all of them.</param>
/// <param name="FilesErased">How many files of the dossier lost their key.</param>
public sealed record PersonErased(int Ordinal, int FilesErased) : LedgerEntry("person-erased.1")
{
    /// <summary>Proof of the words kept beside the ledger.</summary>
    public string? ReasonHash { get; init; }

    public override IEnumerable<Count> Counts() => [new("people-erased")];
}
