using System.Globalization;
using System.Text;
using MotCua.Rules;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>The catalogue as the table it is imported from (bảng danh mục): each column's words for a procedure, the other way round than <c>ProcedureTable</c>.</summary>
public static class CatalogueSheet
{
    private static readonly Dictionary<string, Func<ProcedureVersion, string>> Cells = new(StringComparer.Ordinal)
    {
        ["code"] = version => version.Code.ToString(),
        ["name"] = version => version.Name,
        ["field"] = version => version.Field,
        ["valid_from"] = version => Day(version.ValidFrom),
        ["valid_until"] = version => Day(version.ValidUntil),
        ["replaces"] = version => version.Replaces?.ToString() ?? "",
        ["recheck_on"] = version => Day(version.RecheckOn),
        ["received_by"] = version => Code.Of(version.ReceivedBy),
        ["class"] = version => version.Class.ToString(),
        ["writing_rule"] = version => Code.Of(version.Writing.Extent),
        ["writing_reason"] = version => version.Writing.Reason,
        ["limit"] = version => version.Limit?.ToString() ?? "",
        ["limit_mark"] = version => Code.Of(version.LimitMark.Certainty),
        ["limit_source"] = version => version.LimitMark.Source,
        ["limit_note"] = version => version.LimitMark.Note,
        ["cut_off_effect"] = version => Code.Of(version.CutOffEffect),
        ["slip_by_law"] = version => Code.Of(version.SlipByLaw),
        ["after_supplement"] = version => Code.Of(version.AfterSupplement),
        ["needs_verification_possible"] = version => YesNo(version.NeedsVerificationPossible),
        ["both_must_be_present"] = version => YesNo(version.BothMustBePresent),
        ["signs_before_officer"] = version => YesNo(version.SignsBeforeOfficer),
        ["filed_online"] = version => YesNo(version.FiledOnline),
        ["step_order"] = version => version.StepOrder,
        ["result_name"] = version => version.ResultName,
        ["result_code"] = version => version.ResultCode,
        ["applicants"] = version => version.Applicants,
        ["legal_basis"] = version => string.Join("; ", version.LegalBasis.Select(basis => basis.Document)),
        ["published_by"] = version => version.PublishedBy,
        ["portal_url"] = version => version.PortalUrl,
    };

    /// <summary>In the table's order.</summary>
    public static IReadOnlyList<string> Columns => ProcedureTable.Table.Columns;

    /// <summary>The columns without which nothing is imported.</summary>
    public static IReadOnlyList<string> Required => ProcedureTable.Table.Required;

    public static string Cell(ProcedureVersion version, string column) => Cells[column](version);

    /// <summary>As a spreadsheet opens it: UTF-8 with its mark, commas.</summary>
    public static byte[] Write(IEnumerable<ProcedureVersion> versions)
    {
        var text = new StringBuilder("\uFEFF").AppendJoin(',', Columns).Append('\n');
        foreach (var version in versions)
        {
            text.AppendJoin(',', Columns.Select(column => Quoted(Cell(version, column)))).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string YesNo(bool yes) => yes ? "yes" : "no";

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",;\t\"") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
