using System.Data.Common;
using MotCua.Rules;

namespace MotCua.App.Data.Verification;

/// <summary>
/// Checks every invariant from the rows and the ledger (kiểm tra dữ liệu), read-only and beside a running program. Each
/// invariant is one question in its own file; a question names its invariant by the number of docs/invariants.md.
/// </summary>
/// <param name="beside">Where the kept files lie; without it their bytes are not looked at.</param>
public sealed class Verify(OfficeRead read, BesideStore? beside = null)
{
    private static readonly Func<OfficeRead, int, Task<Findings>>[] Questions =
    [
        LedgerChain.CheckAsync,
        LedgerFigures.CheckAsync,
        NumbersWithoutHoles.CheckAsync,
        PagersInOrder.CheckAsync,
        BallotsInOrder.CheckAsync,
        BooksInOrder.CheckAsync,
        LiveCallsOnce.CheckAsync,
        NobodySkipped.CheckAsync,
        NoticesOnTheirWay.CheckAsync,
        FilesNamed.CheckAsync,
        ResultsInOrder.CheckAsync,
        ClocksInStep.CheckAsync,
        DeadlinesRecomputed.CheckAsync,
        DaysInOrder.CheckAsync,
    ];

    public async Task<Findings> RunAsync()
    {
        var findings = await UnmixedModes.CheckAsync(read);
        foreach (var officeId in await read.ListAsync("select office_id from offices order by office_id", row => row.Int("office_id")))
        {
            foreach (var question in Questions)
            {
                findings += await AnsweredAsync(question, officeId);
            }

            findings += beside is null ? new Findings(0, []) : await FilesWhole.CheckAsync(read, officeId, beside);
        }

        return findings;
    }

    /// <summary>A question that damaged rows keep from its answer is itself a finding: a check never ends in the middle.</summary>
    private async Task<Findings> AnsweredAsync(Func<OfficeRead, int, Task<Findings>> question, int officeId)
    {
        try
        {
            return await question(read, officeId);
        }
        catch (Exception problem) when (problem is not (DbException or IOException or StoreException))
        {
            return new Findings(0, [new Violation("I13", officeId, Sentence.Of(
                "Không kiểm tra hết được mục {question}: dữ liệu có chỗ không đọc được ({problem}).", ("question", question.Method.DeclaringType!.Name), ("problem", problem.Message)))]);
        }
    }
}
