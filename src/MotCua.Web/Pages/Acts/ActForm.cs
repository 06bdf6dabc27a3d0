using System.Text.Json.Nodes;
using MotCua.Rules;

namespace MotCua.Web.Pages.Acts;

/// <summary>
/// An act as a form: its name on the button, its input as fields. Acts that need no page of their own are drawn from this;
/// a sentence and its fields are all there is to say.
/// </summary>
/// <param name="Act">The act's name, as the API and the permission table know it.</param>
public sealed record ActForm(string Act, Sentence Title, params ActField[] Fields)
{
    /// <summary>Only what identifies the subject is asked: the form is one button.</summary>
    public bool IsButton => Array.TrueForAll(Fields, one => one.Kind == ActFieldKind.Subject);

    /// <summary>One press does it: whatever else could be asked has a usual answer.</summary>
    public bool TakesOnePress => IsButton || AsUsual;

    /// <summary>Mostly done with the first choices and numbers its form begins with.</summary>
    public bool AsUsual { get; init; }

    /// <summary>The usual answers, as they ride in an address.</summary>
    public string UsualAnswers => string.Concat(Fields.Where(one => one.Usual.Length > 0).Select(one => $"&{one.Name}={one.Usual}"));

    /// <summary>The input for a file, as usual.</summary>
    public string UsualInput(string dossierId) => Input(name => name == "dossier_id" ? dossierId : Array.Find(Fields, field => field.Name == name)?.Usual ?? "");

    /// <summary>The act's input as JSON, from what was typed.</summary>
    public string Input(Func<string, string> typed)
    {
        var input = new JsonObject();
        foreach (var field in Fields)
        {
            if (field.Read(typed(field.Name)) is { } value)
            {
                input[field.Name] = value;
            }
        }

        return input.ToJsonString();
    }

    /// <summary>What is said when the input could not be read.</summary>
    /// <param name="path">Where, as the reader of JSON names it.</param>
    public Refusal Unreadable(string path)
    {
        var wrong = Array.Find(Fields, field => path.Contains(field.Name, StringComparison.Ordinal));
        return new Refusal("unreadable", Sentence.Of("Ô “{field}” chưa đúng. Vui lòng kiểm tra rồi gửi lại.", ("field", wrong?.Label ?? Title)));
    }
}

/// <summary>A form put on some page: who looks at it, what is known of its subject, and where to go on afterwards.</summary>
public sealed record PlacedForm(Infrastructure.OfficePage Page, ActForm Form, string Next, IReadOnlyDictionary<string, string> Known)
{
    public static PlacedForm On(Infrastructure.OfficePage page, ActForm form, string next, params (string Name, object Value)[] known) =>
        new(page, form, next, known.ToDictionary(pair => pair.Name, pair => pair.Value.ToString() ?? "", StringComparer.Ordinal));

    /// <summary>Several forms on one page may ask the same: which act, of which subject, makes a field's id its own.</summary>
    public string IdOf(string field)
    {
        var subject = Form.Fields.FirstOrDefault(one => one.Kind == ActFieldKind.Subject);
        return subject is null ? $"{Form.Act}-{field}" : $"{Form.Act}-{field}-{Known.GetValueOrDefault(subject.Name)}";
    }

    public string Value(ActField field) => Known.GetValueOrDefault(field.Name) ?? field.Start;
}
