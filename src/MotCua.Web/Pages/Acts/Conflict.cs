using System.Globalization;
using MotCua.App;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Reports;
using MotCua.Rules;

namespace MotCua.Web.Pages.Acts;

/// <summary>A form filled in on a file that somebody has changed meanwhile (hai người cùng làm một hồ sơ): what was done since, and both versions of every field.</summary>
public sealed record Conflict(PlacedForm Placed, Dossier Dossier, LaterChanges Later)
{
    public const string Code = "changed-meanwhile";

    /// <summary>The file still takes this act from this person: what was typed can be kept.</summary>
    public bool CanBeKept { get; } = StepActs.For(Dossier, Placed.Page.Me.Roles).Any(form => form.Act == Placed.Form.Act);

    public IEnumerable<ActField> Fields => Placed.Form.Fields.Where(one => one.Kind != ActFieldKind.Subject);

    /// <summary>Null where the file says nothing of this field now.</summary>
    public Sentence? Theirs(ActField field) => field.Name is "code" or "official_code"
        ? Said(field, Dossier.OfficialCode)
        : Said(field, Later.Given.GetValueOrDefault(field.Name));

    public Sentence? Mine(ActField field) => Said(field, Placed.Known.GetValueOrDefault(field.Name));

    public static async Task<Conflict> ReadAsync(OfficeRead read, PlacedForm placed, Dossier dossier, string seen) => new(
        placed,
        dossier,
        await LaterChanges.ReadAsync(read, dossier.OfficeId, dossier.DossierId, long.Parse(seen, CultureInfo.InvariantCulture), placed.Form.Act));

    private static Sentence? Said(ActField field, string? value) => value switch
    {
        null or "" => null,
        _ when field.Kind == ActFieldKind.Choice => Array.Find([.. field.Choices], choice => choice.Value == value).Label,
        _ when field.Kind == ActFieldKind.Check => Sentence.Of("có"),
        _ when field.Kind == ActFieldKind.Moment && Wire.TryMoment(value, out var moment) => Sentence.Of("{moment}", ("moment", moment)),
        _ => Sentence.Of("{words}", ("words", value)),
    };
}
