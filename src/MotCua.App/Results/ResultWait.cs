using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Rules.Queueing;

namespace MotCua.App.Results;

/// <summary>
/// What the files of a visit still wait for (chờ kết quả): by the median of today's finished files, less the minutes gone;
/// and how much of it is the wait for a signature.
/// </summary>
/// <param name="Ready">How many results lie at the return desk.</param>
/// <param name="Open">How many are not there yet.</param>
/// <param name="Minutes">Until the last is there; null when no file of today is finished to go by.</param>
/// <param name="SigningMinutes">Of these, for the signature.</param>
public sealed record ResultWait(int Ready, int Open, int? Minutes, int? SigningMinutes)
{
    public static async Task<ResultWait?> FindAsync(OfficeRead read, (int OfficeId, DateTimeOffset Now) at, long visitId)
    {
        var files = await read.ListAsync(
            "select holder, received_at, ready_at from dossiers where office_id = $1 and visit_id = $2 and closed_at is null order by received_at",
            row => (Holder: row.Code<Holder>("holder"), ReceivedAt: row.Moment("received_at"), IsReady: row.MomentOrNull("ready_at") is not null),
            at.OfficeId,
            visitId);
        if (files.Count == 0)
        {
            return null;
        }

        var open = files.Where(file => !file.IsReady).ToList();
        var done = open.Count == 0 ? [] : await DoneTodayAsync(read, at);
        if (done.Count == 0)
        {
            return new ResultWait(files.Count - open.Count, open.Count, null, null);
        }

        var left = open.Max(file => Math.Max(1, (int)Math.Ceiling(WaitEstimate.Median(done.Select(one => one.Whole)) - (at.Now - file.ReceivedAt).TotalMinutes)));
        var signing = (int)Math.Ceiling(WaitEstimate.Median(done.Select(one => one.Signing)));
        return new ResultWait(files.Count - open.Count, open.Count, left, Math.Min(left, signing));
    }

    private static async Task<IReadOnlyList<(double Whole, double Signing)>> DoneTodayAsync(OfficeRead read, (int OfficeId, DateTimeOffset Now) at) => await read.ListAsync(
        """
        select dossier.received_at, dossier.ready_at, result.signed_at, coalesce(result.reviewed_at, result.proposed_at, result.examined_at) as laid_before_at
        from dossiers dossier
        join results result on result.office_id = dossier.office_id and result.dossier_id = dossier.dossier_id
        where dossier.office_id = $1 and dossier.received_at >= $2 and dossier.ready_at is not null and result.signed_at is not null and result.examined_at is not null
        order by dossier.received_at desc
        limit 40
        """,
        row => ((row.Moment("ready_at") - row.Moment("received_at")).TotalMinutes, (row.Moment("signed_at") - row.Moment("laid_before_at")).TotalMinutes),
        at.OfficeId,
        at.Now.AddHours(-12));
}
