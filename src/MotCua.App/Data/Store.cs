using MotCua.App.Data.Postgres;
using MotCua.App.Data.Sqlite;
using MotCua.Rules;

namespace MotCua.App.Data;

/// <summary>Where an office's data lives, as people write it: <c>sqlite:FILE</c> or <c>postgres:CONNECTION</c>.</summary>
public static class Store
{
    public static Verdict<Dialect> Open(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var (engine, place) = colon < 0 ? ("", address) : (address[..colon], address[(colon + 1)..]);
        return (engine, place) switch
        {
            ("sqlite", { Length: > 0 }) => new SqliteDialect(place),
            ("postgres", { Length: > 0 }) => new PostgresDialect(place),
            _ => new Refusal("database-unknown", Sentence.Of(
                "Không hiểu địa chỉ dữ liệu “{address}”. Hãy viết sqlite:TỆP hoặc postgres:CHUỖI-KẾT-NỐI.", ("address", address))),
        };
    }
}
