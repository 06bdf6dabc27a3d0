using MotCua.App.Calendars;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.People;

namespace MotCua.Web.Infrastructure;

/// <summary>Which field of a form a refusal is about (ô cần sửa): the same rule is asked of differently named fields, so each lists those it may be.</summary>
public static class RefusedField
{
    private static readonly Dictionary<string, string[]> Fields = new(StringComparer.Ordinal)
    {
        ["applicant-missing"] = ["full_name"],
        ["ballot-code-wrong"] = ["code"],
        ["ballot-comment-long"] = ["comment"],
        ["ballot-overall-missing"] = ["overall"],
        ["back-before-gone"] = ["until_at"],
        ["card-empty"] = ["scan"],
        ["card-not-card-text"] = ["scan"],
        ["card-number-unreadable"] = ["scan"],
        ["card-closed"] = ["pin"],
        ["card-wrong"] = ["card"],
        ["code-taken"] = ["official_code", "code"],
        ["collector-authorisation-missing"] = ["authorisation"],
        ["collector-authorisation-not-certified"] = ["authorisation"],
        ["collector-identity-unchecked"] = ["identity_checked"],
        ["collector-name-missing"] = ["collector_name"],
        ["collector-service-order-missing"] = ["authorisation"],
        ["collector-slip-not-shown"] = ["slip"],
        ["commune-missing"] = ["tim"],
        ["counters-range"] = ["counters"],
        ["day-name-missing"] = ["name"],
        ["decision-missing"] = ["document"],
        ["delegation-dates"] = ["until_on"],
        ["delegation-document-missing"] = ["document"],
        ["document-missing"] = ["document"],
        ["document-too-long"] = ["document"],
        ["dossier-code-day"] = ["official_code", "code"],
        ["dossier-code-future"] = ["official_code", "code"],
        ["dossier-code-shape"] = ["official_code", "code"],
        ["duty-unnamed"] = ["notice"],
        ["feedback-contact-unreadable"] = ["contact"],
        ["feedback-desk-unknown"] = ["desk"],
        ["feedback-desk-unreadable"] = ["desk"],
        ["feedback-due-past"] = ["due_on"],
        ["feedback-not-found"] = ["code"],
        ["feedback-owner-cannot"] = ["owner_id"],
        ["feedback-owner-concerned"] = ["owner_id"],
        ["feedback-owner-missing"] = ["owner_id"],
        ["feedback-text-long"] = ["wording"],
        ["feedback-text-missing"] = ["wording"],
        ["feedback-topic-missing"] = ["topic"],
        ["forward-where"] = ["to"],
        ["founding-code-wrong"] = ["code"],
        ["head-has-not-agreed"] = ["agreed_by"],
        ["identity-number-shape"] = ["identity_number", "other_identity", "collector_identity"],
        ["limit-unreadable"] = ["time_limit"],
        ["local-limit-too-long"] = ["time_limit"],
        ["local-fee-negative"] = ["fee"],
        ["missing-papers-unnamed"] = ["papers"],
        ["new-date-unfit"] = ["new_at"],
        ["no-working-weekday"] = ["weekdays"],
        ["originals-still-here"] = ["keep"],
        ["outside-where"] = ["to"],
        ["paper-unreadable"] = ["more_papers"],
        ["pairing-code-wrong"] = ["code"],
        ["papers-missing"] = ["paper"],
        ["parties-missing"] = ["present"],
        ["partial-date-shape"] = ["born"],
        ["pager-known"] = ["number"],
        ["pager-number"] = ["number"],
        ["pager-out"] = ["number"],
        ["pager-unknown"] = ["number"],
        ["passphrases-differ"] = ["repeated"],
        ["people-range"] = ["people"],
        ["person-name-shape"] = ["full_name", "other_name", "collector_name"],
        ["phone-number-shape"] = ["phone"],
        ["plan-file-unreadable"] = ["text"],
        ["plan-from-missing"] = ["from"],
        ["plan-holds-in-the-past"] = ["holds_from_on"],
        ["plan-holds-too-soon"] = ["holds_from_on"],
        ["plan-issued-unreadable"] = ["issued"],
        ["plan-name-missing"] = ["name"],
        ["plan-promise-unreadable"] = ["promise"],
        ["priority-unknown"] = ["priority"],
        ["procedure-ambiguous"] = ["procedure"],
        ["procedure-unknown"] = ["procedure"],
        ["proof-missing"] = ["proof"],
        ["quiet-hours-backwards"] = ["quiet_hours"],
        ["papers-long"] = ["papers"],
        ["reason-missing"] = ["reason"],
        ["rows-range"] = ["rows"],
        ["shelf-unreadable"] = ["shelf"],
        ["receipt-number-used"] = ["number"],
        ["receipt-book-overlaps"] = ["first_number"],
        ["receipt-book-range"] = ["last_number"],
        ["receipt-book-shape"] = ["first_number"],
        ["receipt-recorded"] = ["number"],
        ["receipt-spoil-reason"] = ["reason"],
        ["receipt-spoiled"] = ["number"],
        ["receipt-spoiled-before"] = ["number"],
        ["receipt-shape"] = ["number"],
        ["receipt-void-reason"] = ["reason"],
        ["register-lines-range"] = ["lines"],
        ["scan-missing"] = ["scan"],
        ["scan-subject-missing"] = ["subject"],
        ["file-too-large"] = ["scan"],
        ["file-type-unknown"] = ["scan"],
        ["secret-length"] = ["secret"],
        ["secret-obvious"] = ["secret"],
        ["secret-wrong"] = ["present"],
        ["secrets-differ"] = ["repeated"],
        ["sessions-out-of-order"] = ["weekdays", "saturday"],
        ["sessions-unreadable"] = ["sessions", "quiet_hours", "weekdays", "saturday"],
        ["sheets-range"] = ["sheets"],
        ["sign-in-name-taken"] = ["sign_in_name", "sign_in"],
        ["sound-too-long"] = ["sound"],
        ["sound-type-unknown"] = ["sound"],
        ["status-not-found"] = ["code"],
        ["table-changed-since"] = ["table"],
        ["table-missing"] = ["table"],
        ["table-not-text"] = ["file"],
        ["ticket-not-of-today"] = ["so"],
        ["ticket-number-shape"] = ["ticket", "so"],
        ["time-code-closed"] = ["code"],
        ["time-code-wrong"] = ["code"],
        ["time-limit-unreadable"] = ["time_limit"],
        ["version-from-past"] = ["valid_from"],
        ["writing-reason-missing"] = ["writing_reason"],
    };

    public static IEnumerable<string> Codes => Fields.Keys;

    /// <summary>The first of its fields that this form had and that cannot be read; null where the refusal is about no field.</summary>
    public static string? Of(Refusal refusal, HttpRequest request)
    {
        var form = request.HasFormContentType ? request.Form : null;
        string Typed(string field) => form is not null && form.TryGetValue(field, out var typed) ? typed.ToString() : request.Query[field].ToString();
        var may = Array.FindAll(Fields.GetValueOrDefault(refusal.Code, []), field => form?.ContainsKey(field) == true || form?.Files.GetFile(field) is not null || request.Query.ContainsKey(field));
        return Array.Find(may, field => !IsFine(refusal.Code, Typed(field))) ?? may.FirstOrDefault();
    }

    /// <summary>Two names on one form: the one that reads well is not the one refused.</summary>
    private static bool IsFine(string code, string typed) => code switch
    {
        "identity-number-shape" => typed.Length == 0 || IdentityNumber.TryParse(typed, out _),
        "sessions-unreadable" => SessionText.Parse(typed).IsGranted(out _, out _),
        "sessions-out-of-order" => SessionText.Parse(typed).IsGranted(out var sessions, out _) && (sessions.Count == 0 || OfficeHours.Of(new Dictionary<DayOfWeek, IReadOnlyList<OfficeSession>> { [DayOfWeek.Monday] = sessions }).IsGranted(out _, out _)),
        "person-name-shape" => PersonName.TryParse(typed, out _),
        _ => false,
    };
}
