using System.Text.Json;
using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>Why a dossier was promised and dated as it was (giải thích của hồ sơ), kept as it was computed on the day.</summary>
public sealed record DossierExplanation : IRow<DossierExplanation>
{
    /// <summary>The reasons of the promise at receipt.</summary>
    public const string Receipt = "receipt";

    /// <summary>The arithmetic of a deadline that a changed calendar has moved.</summary>
    public const string Recount = "recount";

    /// <summary>The arithmetic of a deadline after the clock stood still.</summary>
    public const string GoingOn = "going-on";

    public required int OfficeId { get; init; }
    public required long DossierId { get; init; }
    public required string Subject { get; init; }

    /// <summary>JSON: each step's code and sentence.</summary>
    public required string Steps { get; init; }
    public required long LastSequence { get; init; }

    public static Table<DossierExplanation> Table { get; } = new(
        "dossier_explanations",
        ["office_id", "dossier_id", "subject"],
        [
            ("office_id", explanation => explanation.OfficeId),
            ("dossier_id", explanation => explanation.DossierId),
            ("subject", explanation => explanation.Subject),
            ("steps", explanation => explanation.Steps),
            ("last_sequence", explanation => explanation.LastSequence),
        ],
        row => new DossierExplanation
        {
            OfficeId = row.Int("office_id"),
            DossierId = row.Long("dossier_id"),
            Subject = row.Text("subject"),
            Steps = row.Text("steps"),
            LastSequence = row.Long("last_sequence"),
        });

    public static string Written(IEnumerable<ExplanationStep> steps) => JsonSerializer.Serialize(steps, Wire.Stored);

    public IReadOnlyList<ExplanationStep> Read() => JsonSerializer.Deserialize<List<ExplanationStep>>(Steps, Wire.Stored) ?? [];
}
