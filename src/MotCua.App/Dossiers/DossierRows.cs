using MotCua.App.Data;

namespace MotCua.App.Dossiers;

/// <summary>What acts read and change beside a dossier's own row (giấy tờ, phiếu, tạm dừng của hồ sơ).</summary>
internal static class DossierRows
{
    public static Task<IReadOnlyList<DossierPaper>> PapersAsync(this OfficeWrite office, long dossierId) => office.ListAsync(
        $"select {string.Join(", ", DossierPaper.Table.Columns)} from dossier_papers where office_id = $1 and dossier_id = $2 order by ordinal", DossierPaper.Table.Read, office.OfficeId, dossierId);

    /// <summary>Slip 01 as it was given; null while it was left out.</summary>
    public static Task<IssuedSlip?> ReceiptSlipAsync(this OfficeWrite office, long dossierId) => office.FirstAsync(
        $"select {string.Join(", ", IssuedSlip.Table.Columns)} from slips where office_id = $1 and dossier_id = $2 and form = $3 and voided_at is null order by slip_id",
        IssuedSlip.Table.Read,
        office.OfficeId,
        dossierId,
        SlipForm.Receipt01);

    /// <summary>What a slip printed then appoints: the promise while it can be kept, else the law's date; null while the clock stands still.</summary>
    public static DateTimeOffset? Appointment(this Dossier dossier, DateTimeOffset at) =>
        dossier.Promise == PromiseState.Open && dossier.PromisedAt >= at ? dossier.PromisedAt : dossier.DueCurrentAt;

    public static Dossier WithPaperSlip(this Dossier dossier, DateTimeOffset at) => dossier with { Slip = SlipState.Printed, AppointedAt = dossier.Appointment(at) };

    /// <summary>The same suspensions with the open one ended at that moment.</summary>
    public static IEnumerable<DossierSuspension> Ended(this IEnumerable<DossierSuspension> suspensions, DateTimeOffset at) =>
        suspensions.Select(suspension => suspension.EndedAt is null ? suspension with { EndedAt = at } : suspension);

    /// <summary>Ends the open suspension, if there is one.</summary>
    public static void EndSuspension(this OfficeWrite office, IEnumerable<DossierSuspension> suspensions)
    {
        foreach (var open in suspensions.Where(suspension => suspension.EndedAt is null))
        {
            office.Update(open with { EndedAt = office.Now, LastSequence = office.Sequence });
        }
    }
}
