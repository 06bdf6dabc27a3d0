using System.Globalization;
using System.Text.Json.Nodes;
using MotCua.Rules;

namespace MotCua.Web.Pages.Acts;

/// <summary>What may be typed into a field.</summary>
public enum ActFieldKind
{
    /// <summary>The subject's id: carried along, not shown.</summary>
    Subject,
    Text,
    LongText,
    Number,
    Check,
    Choice,
    Day,
    Moment,

    /// <summary>Several words, separated by commas or lines.</summary>
    Words,

    /// <summary>One entry a line.</summary>
    Lines,

    /// <summary>Several whole numbers, separated by commas or lines.</summary>
    Numbers,
}

/// <summary>One member of an act's input, as a field of its form.</summary>
/// <param name="Name">The member's name in JSON.</param>
public sealed record ActField(string Name, Sentence Label, ActFieldKind Kind)
{
    public bool Required { get; init; }

    public IReadOnlyList<(string Value, Sentence Label)> Choices { get; init; } = [];

    /// <summary>What stands in the field before anything is typed.</summary>
    public string Start { get; init; } = "";

    /// <summary>What is answered when nobody says otherwise.</summary>
    public string Usual => Start.Length > 0 ? Start : Kind == ActFieldKind.Choice && Choices.Count > 0 ? Choices[0].Value : "";

    public string InputType => Kind switch
    {
        ActFieldKind.Number => "number",
        ActFieldKind.Day => "date",
        ActFieldKind.Moment => "datetime-local",
        _ => "text",
    };

    /// <summary>
    /// As JSON; null when nothing was typed where nothing need be. What is no number stays text, and the act's reader says
    /// so; what had to be typed and was not is given empty, so that the act or its reader says so too.
    /// </summary>
    public JsonNode? Read(string typed) => Kind switch
    {
        ActFieldKind.Check => JsonValue.Create(typed.Length > 0),
        ActFieldKind.Words or ActFieldKind.Lines or ActFieldKind.Numbers when typed.Length == 0 && Required => new JsonArray(),
        _ when typed.Length == 0 => Required && Kind != ActFieldKind.Subject ? JsonValue.Create("") : null,
        ActFieldKind.Subject or ActFieldKind.Number when long.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        ActFieldKind.Numbers => new JsonArray([.. Split(typed).Select(Number)]),
        ActFieldKind.Lines => new JsonArray([.. typed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => JsonValue.Create(line))]),
        ActFieldKind.Words => new JsonArray([.. Split(typed).Select(word => JsonValue.Create(word))]),
        _ => JsonValue.Create(typed),
    };

    private static string[] Split(string typed) => typed.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static JsonNode Number(string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(typed);
}
