using System.Data.Common;
using MotCua.Rules;

namespace MotCua.App.Data;

/// <summary>
/// One row under the reader, the same on both engines. SQLite keeps moments, days and clock times as text and truth as
/// 0 or 1; PostgreSQL has types for them; a reader of rows need not know.
/// </summary>
public readonly struct Row(DbDataReader reader)
{
    public long Long(string column) => reader.GetInt64(reader.GetOrdinal(column));

    public int Int(string column) => checked((int)Long(column));

    public string Text(string column) => reader.GetString(reader.GetOrdinal(column));

    public bool Bool(string column) => reader.GetFieldValue<bool>(reader.GetOrdinal(column));

    public byte[] Bytes(string column) => reader.GetFieldValue<byte[]>(reader.GetOrdinal(column));

    public DateOnly Day(string column) => reader.GetFieldValue<DateOnly>(reader.GetOrdinal(column));

    public TimeOnly Time(string column) => reader.GetFieldValue<TimeOnly>(reader.GetOrdinal(column));

    public DateTimeOffset Moment(string column) =>
        reader.GetFieldValue<DateTimeOffset>(reader.GetOrdinal(column)).ToOffset(OfficeTime.Offset);

    public T Code<T>(string column)
        where T : struct, Enum => Rules.Code.Parse<T>(Text(column));

    public long? LongOrNull(string column) => Has(column) ? Long(column) : null;

    public int? IntOrNull(string column) => Has(column) ? Int(column) : null;

    public string? TextOrNull(string column) => Has(column) ? Text(column) : null;

    public byte[]? BytesOrNull(string column) => Has(column) ? Bytes(column) : null;

    public bool? BoolOrNull(string column) => Has(column) ? Bool(column) : null;

    public DateOnly? DayOrNull(string column) => Has(column) ? Day(column) : null;

    public TimeOnly? TimeOrNull(string column) => Has(column) ? Time(column) : null;

    public DateTimeOffset? MomentOrNull(string column) => Has(column) ? Moment(column) : null;

    public T? CodeOrNull<T>(string column)
        where T : struct, Enum => Has(column) ? Code<T>(column) : null;

    private bool Has(string column) => !reader.IsDBNull(reader.GetOrdinal(column));
}
