using MotCua.App.Data;

namespace MotCua.App.People;

/// <summary>Someone or something that may sign in (tài khoản): a person of the office, a device, or an API key's bearer.</summary>
public sealed record Account : IRow<Account>
{
    public required int OfficeId { get; init; }
    public required long AccountId { get; init; }
    public required AccountKind Kind { get; init; }

    /// <summary>Unique in its office, written in lower case.</summary>
    public required string SignInName { get; init; }
    public required string DisplayName { get; init; }
    public required string FoldedName { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public required long LastSequence { get; init; }

    public static Table<Account> Table { get; } = new(
        "accounts",
        ["office_id", "account_id"],
        [
            ("office_id", account => account.OfficeId),
            ("account_id", account => account.AccountId),
            ("kind", account => account.Kind),
            ("sign_in_name", account => account.SignInName),
            ("display_name", account => account.DisplayName),
            ("folded_name", account => account.FoldedName),
            ("opened_at", account => account.OpenedAt),
            ("ended_at", account => account.EndedAt),
            ("last_sequence", account => account.LastSequence),
        ],
        row => new Account
        {
            OfficeId = row.Int("office_id"),
            AccountId = row.Long("account_id"),
            Kind = row.Code<AccountKind>("kind"),
            SignInName = row.Text("sign_in_name"),
            DisplayName = row.Text("display_name"),
            FoldedName = row.Text("folded_name"),
            OpenedAt = row.Moment("opened_at"),
            EndedAt = row.MomentOrNull("ended_at"),
            LastSequence = row.Long("last_sequence"),
        });
}

public enum AccountKind
{
    Person,
    Device,
    Program,
}
