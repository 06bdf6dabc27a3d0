using MotCua.App.Data;

namespace MotCua.App.Results;

/// <summary>A right to sign given to one person (ủy quyền ký): for some procedures or all, between two days, both included, by a document and in a form.</summary>
public sealed record Delegation : IRow<Delegation>
{
    public required int OfficeId { get; init; }
    public required long DelegationId { get; init; }
    public required long AccountId { get; init; }
    public required SigningForm Form { get; init; }

    /// <summary>Codes with commas; empty for every procedure.</summary>
    public required string Procedures { get; init; }
    public required DateOnly FromOn { get; init; }
    public required DateOnly UntilOn { get; init; }
    public required string Document { get; init; }
    public required long GivenBy { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public required long LastSequence { get; init; }

    public IReadOnlyList<string> ProcedureCodes => Procedures.Split(',', StringSplitOptions.RemoveEmptyEntries);

    public static Table<Delegation> Table { get; } = new(
        "delegations",
        ["office_id", "delegation_id"],
        [
            ("office_id", delegation => delegation.OfficeId),
            ("delegation_id", delegation => delegation.DelegationId),
            ("account_id", delegation => delegation.AccountId),
            ("form", delegation => delegation.Form),
            ("procedures", delegation => delegation.Procedures),
            ("from_on", delegation => delegation.FromOn),
            ("until_on", delegation => delegation.UntilOn),
            ("document", delegation => delegation.Document),
            ("given_by", delegation => delegation.GivenBy),
            ("ended_at", delegation => delegation.EndedAt),
            ("last_sequence", delegation => delegation.LastSequence),
        ],
        row => new Delegation
        {
            OfficeId = row.Int("office_id"),
            DelegationId = row.Long("delegation_id"),
            AccountId = row.Long("account_id"),
            Form = row.Code<SigningForm>("form"),
            Procedures = row.Text("procedures"),
            FromOn = row.Day("from_on"),
            UntilOn = row.Day("until_on"),
            Document = row.Text("document"),
            GivenBy = row.Long("given_by"),
            EndedAt = row.MomentOrNull("ended_at"),
            LastSequence = row.Long("last_sequence"),
        });
}
