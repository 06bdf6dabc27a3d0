using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MotCua.Faults.Door;

/// <summary>One request before it becomes bytes: every part can be spoilt by itself.</summary>
internal sealed record Knock
{
    public required string Method { get; init; }

    public required string Target { get; init; }

    /// <summary>What the address is called in a report.</summary>
    public required string Pattern { get; init; }

    /// <summary>What is sent, by name: as JSON to the API, as a form to a page, in the address where nothing is posted.</summary>
    public required JsonObject Members { get; init; }

    public required IReadOnlyList<(string Name, string Value)> Headers { get; init; }

    public string ContentType { get; init; } = "application/json";

    /// <summary>Sent instead of the members.</summary>
    public byte[]? Body { get; init; }

    /// <summary>Raw JSON values that no tree can hold, by the text that stands for them.</summary>
    public (string Stand, string Raw)? Raw { get; init; }

    public string Spoilt { get; init; } = "as it should be";

    private bool HasBody => Body is not null || Method is "POST" or "PUT" or "PATCH" or "DELETE";

    public Knock With(string name, string value) => this with { Headers = [.. Headers.Where(header => header.Name != name), (name, value)] };

    public Knock Without(string name) => this with { Headers = [.. Headers.Where(header => header.Name != name)] };

    public Knock Twice(string name, string value) => this with { Headers = [.. Headers, (name, value)] };

    /// <summary>The body as bytes.</summary>
    public byte[] Content() => Body ?? (!HasBody ? [] : Encoding.UTF8.GetBytes(ContentType.StartsWith("application/x-www-form", StringComparison.Ordinal) ? Form() : Json()));

    public byte[] ToBytes() => [.. Encoding.Latin1.GetBytes(Head($"Content-Length: {Content().Length}\r\n")), .. Content()];

    /// <summary>Request line and headers, with these lines about the body.</summary>
    public string Head(string about) =>
        $"{Method} {Address()} HTTP/1.1\r\n{string.Concat(Headers.Select(header => $"{header.Name}: {header.Value}\r\n"))}{(HasBody ? $"Content-Type: {ContentType}\r\n{about}" : "")}\r\n";

    public override string ToString() => $"{Method} {(Target.Length > 100 ? Target[..100] : Target)}, {Spoilt}, {Shortened()}";

    private string Address() => HasBody || Members.Count == 0 ? Target : $"{Target}{(Target.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Form()}";

    private string Json()
    {
        var json = Members.ToJsonString();
        return Raw is { } raw ? json.Replace(JsonSerializer.Serialize(raw.Stand), raw.Raw, StringComparison.Ordinal) : json;
    }

    private string Form() => string.Join('&', Members.SelectMany(member => Texts(member.Value).Select(text => $"{Uri.EscapeDataString(member.Key)}={Escaped(text)}")));

    private static IEnumerable<string> Texts(JsonNode? value) => value switch
    {
        JsonArray many => many.Take(20).Select(one => one?.ToString() ?? ""),
        null => [""],
        _ => [value.ToString()],
    };

    /// <summary>What no JSON can hold is half a surrogate and a zero in an address.</summary>
    private string Escaped(string text) => text == Raw?.Stand ? "%ed%a0%80%00" : Uri.EscapeDataString(text);

    private string Shortened()
    {
        var content = Encoding.UTF8.GetString(Content());
        return string.Concat((content.Length > 300 ? content[..300] + "…" : content).Select(letter => char.IsControl(letter) ? '·' : letter));
    }
}
