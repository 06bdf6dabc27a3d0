using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Slips;

namespace MotCua.App.Dossiers;

/// <summary>Slips 02 to 05 ready to print (bản in các phiếu khác); one given at the desk to somebody whose file was not taken in leaves the name to be written by hand.</summary>
public static class OtherSlips
{
    /// <summary>Null where there is no such slip, or it is slip 01, which has a sheet of its own.</summary>
    public static async Task<SlipSheet?> FindAsync(IRows rows, Office office, long slipId)
    {
        var found = await rows.ListAsync($"select {string.Join(", ", IssuedSlip.Table.Columns)} from slips where office_id = $1 and slip_id = $2", IssuedSlip.Table.Read, office.OfficeId, slipId);
        if (found is not [{ VoidedAt: null } slip])
        {
            return null;
        }

        var view = slip.DossierId is { } dossierId ? await DossierView.FindAsync(rows, office.OfficeId, dossierId) : null;
        var lines = (slip.Wording ?? "").Split('\n');
        var head = SlipSheet.Head(office, slip);
        Slip? written = (slip.Form, view) switch
        {
            (SlipForm.Supplement02, _) => Supplement(office, head, slip, view, lines),
            (SlipForm.Refusal03, _) => Refusal(head, slip, lines),
            (SlipForm.Apology04, { } of) => Apology(head, slip, of),
            (SlipForm.Stop05, { } of) => Stop(head, slip, of),
            _ => null,
        };
        return written is null ? null : new SlipSheet(written, slip);
    }

    /// <summary>Every slip given in a visit, with or without a file.</summary>
    public static Task<IReadOnlyList<IssuedSlip>> OfVisitAsync(IRows rows, int officeId, long visitId) => rows.ListAsync(
        $"select {string.Join(", ", IssuedSlip.Table.Columns)} from slips where office_id = $1 and visit_id = $2 and voided_at is null order by slip_id", IssuedSlip.Table.Read, officeId, visitId);

    // At the desk the first line is the procedure; the last is always the reason.
    private static Slip Supplement(Office office, SlipHead head, IssuedSlip slip, DossierView? view, string[] lines) => new SupplementSlip
    {
        Head = head,
        Number = SlipNumber.Of(SlipKind.SupplementRequest, slip.Number),
        DossierCode = view?.Dossier.OfficialCode,
        Applicant = Applicant(view),
        Request = view?.Dossier.ProcedureName ?? lines[0],
        Items = lines[(view is null ? 1 : 0)..^1],
        Reason = lines[^1],
        Contact = office.UnitName,
    }.Written();

    private static Slip Refusal(SlipHead head, IssuedSlip slip, string[] lines) => new RefusalSlip
    {
        Head = head,
        Number = SlipNumber.Of(SlipKind.RefusalToAccept, slip.Number),
        Applicant = Applicant(null),
        Request = lines[0],
        Reason = string.Join(' ', lines[1..]),
    }.Written();

    private static Slip Apology(SlipHead head, IssuedSlip slip, DossierView view) => new ApologySlip
    {
        Head = head,
        Number = SlipNumber.Of(SlipKind.Apology, slip.Number),
        DossierCode = CodeOf(view.Dossier),
        Applicant = Applicant(view),
        Procedure = view.Dossier.ProcedureName,
        ReceivedOn = MotCua.Rules.OfficeTime.Day(view.Dossier.ReceivedAt),
        AppointedAt = view.Slips.FirstOrDefault(other => other.Form == SlipForm.Receipt01)?.DueAt ?? view.Dossier.PromisedAt ?? view.Dossier.DueOriginalAt,
        Reason = slip.Wording ?? "",
        NewAppointmentAt = slip.DueAt ?? view.Dossier.DueOriginalAt,
    }.Written();

    private static Slip Stop(SlipHead head, IssuedSlip slip, DossierView view) => new StopNotice
    {
        Head = head,
        Number = SlipNumber.Of(SlipKind.StopNotice, slip.Number),
        DossierCode = CodeOf(view.Dossier),
        Applicant = Applicant(view),
        Procedure = view.Dossier.ProcedureName,
        AskedOn = MotCua.Rules.OfficeTime.Day(slip.IssuedAt),
        Progress = string.IsNullOrWhiteSpace(slip.Wording) ? SheetWords.NothingDecided : slip.Wording,
    }.Written();

    private static string CodeOf(Dossier dossier) => dossier.OfficialCode ?? HouseNumber.Of(dossier.HouseOn, dossier.HouseOrdinal).ToString();

    private static SlipPerson Applicant(DossierView? view) => view is { People: [var first, ..] } ? SlipSheet.Person(first) : new SlipPerson { Name = "" };
}
