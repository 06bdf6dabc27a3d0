using MotCua.App.Acts;
using MotCua.App.People;

namespace MotCua.App.Ledger.Happened;

/// <summary>An account was opened with its first duties.</summary>
public sealed record AccountOpened(long AccountId, AccountKind AccountKind, IReadOnlyList<Roles> Roles) : LedgerEntry("account-opened.1");
