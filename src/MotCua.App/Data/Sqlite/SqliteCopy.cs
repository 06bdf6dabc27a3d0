using Microsoft.Data.Sqlite;

namespace MotCua.App.Data.Sqlite;

/// <summary>A consistent copy of a database beside a running program; the file itself is never copied (rule R5).</summary>
public static class SqliteCopy
{
    public static void Write(string path, string to)
    {
        using (var reader = Pragmas.OpenReader(path))
        {
            // The copy is written by this connection, which still cannot write to the database it was opened on.
            using var allow = new SqliteCommand("pragma query_only = 0", reader);
            allow.ExecuteNonQuery();
            using var copy = new SqliteCommand("vacuum into $1", reader);
            copy.Parameters.AddWithValue("$1", to);
            copy.ExecuteNonQuery();
        }

        // A copy comes out with a rollback journal; opened once as the house opens everything, it is in WAL again.
        Pragmas.OpenWriter(to).Dispose();
    }
}
