using MotCua.App.Offices;

namespace MotCua.App.Ledger.Happened;

/// <summary>The office was founded: the ledger's first line, so that every later hash rests on whose ledger it is.</summary>
public sealed record OfficeFounded(int OfficeId, OfficeMode Mode, long AdministratorId) : LedgerEntry("office-founded.1")
{
    /// <summary>The series that go on from numbers used before; null when none does.</summary>
    public IReadOnlyList<SeriesStart>? LastNumbers { get; init; }
}
