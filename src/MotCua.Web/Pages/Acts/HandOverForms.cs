using System.Globalization;
using MotCua.App.Dossiers;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Acts;

/// <summary>Handing over to the applicant, who stands at the desk (trả cho người nộp): one press, and the button says what it vouches for.</summary>
public static class HandOverForms
{
    private static readonly ActForm WithoutSlip = Form(Sentence.Of("Đã đối chiếu giấy tờ: trả cho người nộp"));

    private static readonly ActForm WithSlip = Form(Sentence.Of("Đã đối chiếu giấy tờ, thu giấy hẹn: trả cho người nộp"));

    /// <param name="seen">The file as it is shown; null where only its line is.</param>
    public static PlacedForm ToApplicant(OfficePage page, long dossierId, SlipState slip, string next, long? seen = null)
    {
        var answers = ActForms.Of("hand-over").Fields.ToDictionary(field => field.Name, field => field.Usual, StringComparer.Ordinal);
        answers["dossier_id"] = dossierId.ToString(CultureInfo.InvariantCulture);
        answers["seen"] = seen?.ToString(CultureInfo.InvariantCulture) ?? "";
        answers["relation"] = Code.Of(CollectorRelation.Applicant);
        answers["identity_checked"] = "x";
        answers["slip"] = Code.Of(At(slip));
        return new PlacedForm(page, slip == SlipState.Printed ? WithSlip : WithoutSlip, next, answers);
    }

    /// <summary>What becomes of the slip as a rule.</summary>
    public static SlipAtHandOver At(SlipState slip) => slip == SlipState.Printed ? SlipAtHandOver.Returned : SlipAtHandOver.NeverGiven;

    private static ActForm Form(Sentence title) => new("hand-over", title, [.. ActForms.Of("hand-over").Fields.Select(field => ActForms.Subject(field.Name))]);
}
