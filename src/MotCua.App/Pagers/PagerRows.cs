using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.App.Pagers;

/// <summary>Which pager is where (thẻ rung nào ở đâu), as acts ask.</summary>
internal static class PagerRows
{
    public static async Task<Verdict<Pager>> PagerAsync(this OfficeWrite office, int number) =>
        await office.FirstAsync($"select {string.Join(", ", Pager.Table.Columns)} from pagers where office_id = $1 and number = $2", Pager.Table.Read, office.OfficeId, number)
            is { } pager ? pager : PagerRefusals.Unknown(number);

    public static async Task<Verdict<(Pager Pager, PagerLoan Loan)>> LentAsync(this OfficeWrite office, int number)
    {
        if (!(await office.PagerAsync(number)).IsGranted(out var pager, out var refusal))
        {
            return refusal;
        }

        return await office.OpenLoanAsync("pager_id", pager.PagerId) is { } loan ? (pager, loan) : PagerRefusals.NotOut(number);
    }

    public static Task<PagerLoan?> LoanOfVisitAsync(this OfficeWrite office, long visitId) => office.OpenLoanAsync("visit_id", visitId);

    private static Task<PagerLoan?> OpenLoanAsync(this OfficeWrite office, string column, long id) => office.FirstAsync(
        $"select {string.Join(", ", PagerLoan.Table.Columns)} from pager_loans where office_id = $1 and {column} = $2 and ended_at is null", PagerLoan.Table.Read, office.OfficeId, id);
}
