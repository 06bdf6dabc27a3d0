using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>Papers that are asked for, all at once (giấy tờ yêu cầu bổ sung): what slip 02 prints.</summary>
internal static class MissingPapers
{
    private const int Most = 50;
    private const int LongestName = 300;

    /// <summary>The lines of the slip, one paper each, with the reason last.</summary>
    public static Verdict<string> Written(IReadOnlyList<string> papers, string? reason)
    {
        if (papers.Count is 0 or > Most || papers.Any(paper => string.IsNullOrWhiteSpace(paper) || paper.Length > LongestName))
        {
            return DossierRefusals.MissingPapersUnnamed();
        }

        return string.IsNullOrWhiteSpace(reason) ? DossierRefusals.ReasonMissing() : string.Join('\n', papers.Append(reason).Select(line => line.Trim().Normalize()));
    }

    /// <summary>How often slip 02 was given for the dossier.</summary>
    public static async Task<int> TimesAskedAsync(this OfficeWrite office, long dossierId) => (await office.SlipsAsync(dossierId, SlipForm.Supplement02)).Count;

    public static Task<IReadOnlyList<long>> SlipsAsync(this OfficeWrite office, long dossierId, SlipForm form) => office.ListAsync(
        "select slip_id from slips where office_id = $1 and dossier_id = $2 and form = $3 and voided_at is null", row => row.Long("slip_id"), office.OfficeId, dossierId, form);
}
