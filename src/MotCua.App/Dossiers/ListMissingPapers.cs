using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.App.Queueing;
using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>Lists at the desk everything that is missing (lập phiếu yêu cầu bổ sung khi chưa nhận hồ sơ): slip 02, nothing received, no code.</summary>
public sealed class ListMissingPapers : IAct<ListMissingPapersInput, MissingPapersListed>
{
    public async Task<Verdict<MissingPapersListed>> RunAsync(OfficeWrite office, ListMissingPapersInput input, Actor actor)
    {
        if (!office.Terms.Procedure(input.Procedure, office.Today).IsGranted(out var procedure, out var refusal)
            || !MissingPapers.Written(input.Papers, input.Reason).IsGranted(out var wording, out refusal)
            || !(await office.MyCallAsync(actor)).IsGranted(out var served, out refusal))
        {
            return refusal;
        }

        var number = office.IssueSlip(new SlipOf(null, served.Ticket.VisitId, null), SlipForm.Supplement02, SlipReason.PapersMissing, procedure.Name + '\n' + wording);
        var listed = new MissingPapersListed(procedure.Code.ToString(), number, input.Papers.Count)
        {
            VisitId = served.Ticket.VisitId,
            ReasonHash = office.Remark("papers", wording),
        };
        office.Record(listed);
        return listed;
    }
}

/// <param name="Procedure">Code or name of the procedure.</param>
/// <param name="Papers">Everything missing, in one go.</param>
public sealed record ListMissingPapersInput(string Procedure, IReadOnlyList<string> Papers, string Reason);
