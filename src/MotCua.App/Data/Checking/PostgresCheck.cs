namespace MotCua.App.Data.Checking;

/// <summary>The settings without which a PostgreSQL server may forget what it has confirmed.</summary>
public static class PostgresCheck
{
    private static readonly (string Name, string[] Good)[] Needed =
    [
        ("fsync", ["on"]),
        ("full_page_writes", ["on"]),
        ("synchronous_commit", ["on", "remote_apply"]),
        ("server_encoding", ["UTF8"]),
        ("transaction_read_only", ["off"]),
    ];

    public static async Task<IReadOnlyList<CheckPoint>> RunAsync(OfficeRead read)
    {
        var points = new List<CheckPoint> { CheckPoint.Fit("postgres-version", "PostgreSQL {version}.", ("version", await SettingAsync(read, "server_version"))) };
        foreach (var (name, good) in Needed)
        {
            var value = await SettingAsync(read, name);
            points.Add(good.Contains(value)
                ? CheckPoint.Fit("postgres-" + name.Replace('_', '-'), "{name} = {value}.", ("name", name), ("value", value))
                : CheckPoint.Unfit("postgres-" + name.Replace('_', '-'), "{name} = {value}; cần {good}. Hãy sửa thiết đặt của máy chủ.", ("name", name), ("value", value), ("good", good[0])));
        }

        return points;
    }

    private static async Task<string> SettingAsync(OfficeRead read, string name) =>
        (await read.ListAsync("select current_setting($1) as value", row => row.Text("value"), name))[0];
}
