using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.App.Queueing;
using MotCua.Rules;

namespace MotCua.App.Ballots;

/// <summary>Gives a visit the code for its one ballot (phát mã đánh giá); only a hash of it is kept, with no visit beside it.</summary>
public sealed class IssueBallotCode : IAct<IssueBallotCodeInput, BallotCode>
{
    public async Task<Verdict<BallotCode>> RunAsync(OfficeWrite office, IssueBallotCodeInput input, Actor actor)
    {
        var visit = await office.GetAsync<Visit>(input.VisitId);
        if (TodaysPeople.Refused(actor, visit.OpenedAt.Day(), office.Today) is { } notToday)
        {
            return notToday;
        }

        var given = await office.ListAsync(
            "select sequence from ledger_entries where office_id = $1 and visit_id = $2 and kind = 'ballot-code-issued.1'", row => row.Long("sequence"), office.OfficeId, visit.VisitId);
        if (given.Count > 0)
        {
            return BallotBoxRefusals.CodeGiven();
        }

        var code = BallotCode.Draw(office.Chance);
        office.State(
            "insert into ballot_codes (office_id, code_hash, issued_on, is_used) values ($1, $2, $3, $4)", office.OfficeId, code.Hash(office.OfficeId), office.Today, false);
        office.Record(new BallotCodeIssued { VisitId = visit.VisitId });
        return code;
    }
}

public sealed record IssueBallotCodeInput(long VisitId);
