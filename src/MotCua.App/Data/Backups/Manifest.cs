namespace MotCua.App.Data.Backups;

/// <summary>What a backup says about itself (bản kê): where it comes from, what its tables hold, and the hash of every file in it.</summary>
public sealed record Manifest
{
    public const string FileName = "manifest.json";
    public const string DatabaseFile = "database";

    /// <summary><c>sqlite</c> or <c>postgres</c>: a copy goes back into the engine it came from.</summary>
    public required string Engine { get; init; }

    public required DateTimeOffset TakenAt { get; init; }

    public required IReadOnlyList<LedgerHead> Heads { get; init; }

    /// <summary>How many rows each table has.</summary>
    public required IReadOnlyDictionary<string, long> Rows { get; init; }

    public IReadOnlyList<PackedFile> Files { get; init; } = [];
}

/// <summary>The last line of an office's ledger.</summary>
public sealed record LedgerHead(int OfficeId, long Sequence, string Hash);

/// <summary>One file of a backup under its name inside.</summary>
public sealed record PackedFile(string Name, long Size, string Sha256);
