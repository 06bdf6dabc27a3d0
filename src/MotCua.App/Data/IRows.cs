namespace MotCua.App.Data;

/// <summary>Where rows can be read from: a page's connection, or the transaction of an act, which sees what it has written.</summary>
public interface IRows
{
    Task<IReadOnlyList<T>> ListAsync<T>(string sql, Func<Row, T> read, params object?[] values);
}
