using MotCua.App.Dossiers;
using MotCua.App.Fees;
using MotCua.App.Offices;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Slips;

namespace MotCua.App.Reports;

/// <summary>The last fee note of a dossier as it is printed (phiếu tính phí bản in).</summary>
public static class FeeNoteSlips
{
    public static FeeNoteSlip Of(Office office, DossierView view, FeeSheet sheet) => new()
    {
        Head = SheetHeads.Of(office, sheet.Note.NotedAt.Day()),
        DossierCode = view.Dossier.OfficialCode ?? HouseNumber.Of(view.Dossier.HouseOn, view.Dossier.HouseOrdinal).ToString(),
        Name = view.People is [var first, ..] ? first.FullName : "",
        Request = view.Dossier.ProcedureName,
        Items = [.. sheet.Lines.Select(line => new FeeItem(line.What, line.Items, line.UnitAmount, line.Amount))],
        Amount = sheet.Note.Amount,
        Exemption = sheet.Note.Exemption,
        Proof = sheet.Note.Proof,
    };
}
