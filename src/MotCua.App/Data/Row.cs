using System.Data.Common;
using MotCua.Rules;

namespace MotCua.App.Data;

/// <summary>
/// One row under the reader, the same on both engines. SQLite keeps moments, days and clock times as text and truth as
/// 0 or 1; PostgreSQL has types for them; a reader of rows need not know.
/// </summary>
/// <param name="places">Where each column stands, when that is known from an earlier run of the same text.</param>
public readonly struct Row(DbDataReader reader, IReadOnlyDictionary<string, int>? places = null)
{
    public long Long(string column) => reader.GetInt64(At(column));

    public int Int(string column) => checked((int)Long(column));

    public string Text(string column) => reader.GetString(At(column));

    public bool Bool(string column) => reader.GetFieldValue<bool>(At(column));

    public byte[] Bytes(string column) => reader.GetFieldValue<byte[]>(At(column));

    public DateOnly Day(string column) => reader.GetFieldValue<DateOnly>(At(column));

    public TimeOnly Time(string column) => reader.GetFieldValue<TimeOnly>(At(column));

    public DateTimeOffset Moment(string column) =>
        reader.GetFieldValue<DateTimeOffset>(At(column)).ToOffset(OfficeTime.Offset);

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

    private int At(string column) => places is not null && places.TryGetValue(column, out var place) ? place : reader.GetOrdinal(column);

    private bool Has(string column) => !reader.IsDBNull(At(column));
}
