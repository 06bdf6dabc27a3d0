using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MotCua.Rules;

namespace MotCua.App;

/// <summary>
/// How values are written for machines: snake_case JSON, moments as <c>2026-11-26T17:00:00+07:00</c>, kebab-case codes,
/// money in whole đồng. The API, the ledger, the answers and the command line all write it the same way.
/// </summary>
public static class Wire
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DictionaryKeyPolicy = null,
        // Readable Vietnamese and a plain + in moments; this JSON is never pasted into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false), new MomentConverter(), new SentenceConverter() },
    };

    /// <summary>The same, without the members that say nothing: what is stored in the ledger.</summary>
    public static readonly JsonSerializerOptions Stored = new(Json)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    };

    public static readonly JsonSerializerOptions Indented = new(Json) { WriteIndented = true };

    public static string Moment(DateTimeOffset moment) =>
        moment.ToOffset(OfficeTime.Offset).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFzzz", CultureInfo.InvariantCulture);

    /// <summary>Reads a moment; without an offset it is Vietnamese time.</summary>
    public static bool TryMoment(string? text, out DateTimeOffset moment)
    {
        var read = DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
        if (read && !HasOffset(text!) && moment.UtcDateTime > DateTime.MinValue.AddDays(1))
        {
            moment = new DateTimeOffset(moment.UtcDateTime.Ticks, OfficeTime.Offset);
        }

        return read;
    }

    private static bool HasOffset(string text) =>
        text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal) && text.Contains('T', StringComparison.Ordinal);

    private sealed class MomentConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryMoment(reader.GetString(), out var moment) ? moment : throw new JsonException("Not a moment.");

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(Moment(value));
    }

    private sealed class SentenceConverter : JsonConverter<Sentence>
    {
        public override Sentence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Sentence.Of(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, Sentence value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
