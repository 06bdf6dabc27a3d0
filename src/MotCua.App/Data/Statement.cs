namespace MotCua.App.Data;

/// <summary>
/// One piece of portable SQL with its values in the order of <c>$1, $2 …</c>. The text is the key of a kept, prepared
/// command, so it never has a value pasted into it.
/// </summary>
public readonly record struct Statement(string Sql, params object?[] Values);

/// <summary>A statement and what to do with each of its rows; a statement that only writes has nobody reading.</summary>
public readonly record struct Query(Statement Statement, Action<Row>? OnRow = null);
