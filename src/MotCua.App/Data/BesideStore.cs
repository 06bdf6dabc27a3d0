using MotCua.App.Data.Sqlite;

namespace MotCua.App.Data;

/// <summary>
/// What belongs to a store without being in it: the key ring, the kept files, and the folder of backups with its list of
/// erasures. With SQLite they lie beside the database file.
/// </summary>
public sealed record BesideStore(string Keys, string Files, string Backups)
{
    private const string WithoutFile = "var/motcua";

    public static BesideStore Of(Dialect dialect) => At(dialect is SqliteDialect { Path: var path } ? path : WithoutFile);

    public static BesideStore At(string path) => new(path + ".keys", path + ".files", path + ".backups");
}
