using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Data.Sqlite;

/// <summary>What SQLite is told about its indexes, and what it makes of it on a store that was never measured.</summary>
public sealed class StatisticsTests
{
    [Fact]
    public async Task Every_index_is_told_of()
    {
        await using var stage = await Stage.OpenAsync(Engines.Sqlite);
        var untold = await stage.Read.ListAsync(
            """
            select listing.name || ': ' || listed.name as untold
            from sqlite_schema listing, pragma_index_list(listing.name) listed
            where listing.type = 'table' and listing.name not like 'sqlite_%'
              and not exists (select 1 from sqlite_stat1 where tbl = listing.name and idx = case listed.origin when 'pk' then listing.name else listed.name end)
            """,
            row => row.Text("untold"));
        untold.ShouldBeEmpty("A new table or index needs the statements of migration 0015 again, at the end of its own.");
    }

    [Theory]
    [InlineData("select sequence from ledger_entries where office_id = $1 and dossier_id = $2 order by sequence desc limit 1", "ledger_entries_dossier (office_id=? AND dossier_id=?)")]
    [InlineData("select sequence from ledger_entries where office_id = $1 and visit_id = $2 and kind = 'ballot-code-issued.1'", "ledger_entries_visit (office_id=? AND visit_id=?)")]
    [InlineData("select dossier_id from dossiers where office_id = $1 and visit_id = $2 and closed_at is null order by dossier_id", "dossiers_visit (office_id=? AND visit_id=?)")]
    [InlineData("select ticket_id from tickets where office_id = $1 and day_on = $2 and state = 'waiting' order by ticket_id", "tickets_waiting (office_id=? AND day_on=?)")]
    public async Task What_lies_behind_one_of_many_is_found_by_its_index(string sql, string index)
    {
        await using var stage = await Stage.OpenAsync(Engines.Sqlite);
        var plan = await stage.Read.ListAsync("explain query plan " + sql, row => row.Text("detail"), 1, 2);
        plan.ShouldHaveSingleItem().ShouldContain(index);
    }
}
