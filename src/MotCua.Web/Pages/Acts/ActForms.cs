using MotCua.Rules;

namespace MotCua.Web.Pages.Acts;

/// <summary>The forms of acts that need no page of their own, a file for each part of the office's life.</summary>
public static partial class ActForms
{
    private static readonly Dictionary<string, ActForm> Known =
        OfficeForms().Concat(DossierForms()).Concat(ResultForms()).Concat(HouseForms()).Concat(RoomForms()).Concat(DayForms()).ToDictionary(form => form.Act, StringComparer.Ordinal);

    /// <summary>Null where an act has a page of its own, or does not exist.</summary>
    public static ActForm? Find(string act) => Known.GetValueOrDefault(act);

    public static ActForm Of(string act) => Known[act];

    internal static ActField Subject(string name) => new(name, Sentence.Of("Mã số"), ActFieldKind.Subject) { Required = true };

    private static ActField Text(string name, Sentence label, bool required = true) => new(name, label, ActFieldKind.Text) { Required = required };

    private static ActField Words(string name, Sentence label, bool required = true) => new(name, label, ActFieldKind.LongText) { Required = required };

    private static ActField Number(string name, Sentence label, int start) => new(name, label, ActFieldKind.Number) { Required = true, Start = start.ToString(System.Globalization.CultureInfo.InvariantCulture) };

    private static ActField Check(string name, Sentence label) => new(name, label, ActFieldKind.Check);

    private static ActField Choice<T>(string name, Sentence label, params (T Value, Sentence Label)[] choices)
        where T : struct, Enum => new(name, label, ActFieldKind.Choice) { Required = true, Choices = [.. choices.Select(choice => (Code.Of(choice.Value), choice.Label))] };

    private static ActField Seen() => new("seen", Sentence.Of("Lần xem"), ActFieldKind.Subject);
}
