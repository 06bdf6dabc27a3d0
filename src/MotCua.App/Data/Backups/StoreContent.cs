using MotCua.App.Offices;

namespace MotCua.App.Data.Backups;

/// <summary>What a store holds, counted: a copy must hold the same.</summary>
public static class StoreContent
{
    public static async Task<IReadOnlyList<LedgerHead>> HeadsAsync(OfficeRead read)
    {
        var columns = string.Join(", ", Office.Table.Columns);
        var offices = await read.ListAsync($"select {columns} from offices order by office_id", Office.Table.Read);
        return [.. offices.Select(office => new LedgerHead(office.OfficeId, office.HeadSequence, Convert.ToHexStringLower(office.HeadHash)))];
    }

    public static async Task<IReadOnlyDictionary<string, long>> RowsAsync(Dialect dialect, OfficeRead read)
    {
        var tables = await read.ListAsync(
            dialect.HasOneWriter
                ? "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
                : "select table_name as name from information_schema.tables where table_schema = current_schema()",
            row => row.Text("name"));
        var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            rows[table] = await read.NumberAsync($"select count(*) as number from {table}");
        }

        return rows;
    }
}
