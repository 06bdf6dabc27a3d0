using System.Text.Json;
using MotCua.App;

namespace MotCua.Web.Infrastructure;

/// <summary>Reads an act's input from outside (nội dung gửi vào): what an act takes for granted is there, and no list has a hole.</summary>
public static class ActInput
{
    private static readonly JsonSerializerOptions Strict = new(Wire.Json) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <inheritdoc cref="Read"/>
    public static async Task<T> ReadAsync<T>(Stream json)
    {
        using var body = new MemoryStream();
        await json.CopyToAsync(body);
        return Read<T>(body.GetBuffer().AsSpan(0, (int)body.Length));
    }

    /// <exception cref="JsonException">It cannot be read; its path names where.</exception>
    public static T Read<T>(ReadOnlySpan<byte> json)
    {
        RefuseHoles(json);
        return JsonSerializer.Deserialize<T>(json, Strict) ?? throw new JsonException("Nothing was given.", "$", null, null);
    }

    /// <summary>An annotation says nothing about what a list holds, so an empty place in one is looked for here.</summary>
    private static void RefuseHoles(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var inList = new Stack<bool>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray or JsonTokenType.StartObject:
                    inList.Push(reader.TokenType == JsonTokenType.StartArray);
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    inList.Pop();
                    break;
                case JsonTokenType.Null when inList.TryPeek(out var isList) && isList:
                    throw new JsonException("A list has an empty place.", "$[]", null, null);
            }
        }
    }
}
