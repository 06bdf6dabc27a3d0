using MotCua.App.Dossiers;
using MotCua.Rules.Queueing;

namespace MotCua.Web.Paper;

/// <summary>
/// What the QR on a sheet holds (nội dung mã QR): the public page with the code behind <c>#</c>, which no server and no log
/// ever sees; only the code while nobody outside can open a page of ours.
/// </summary>
/// <param name="publicUrl">Where people outside find us, without a slash at its end; null while they cannot.</param>
public sealed class SheetMarks(MotCua.App.Dossiers.StatusCodes codes, string? publicUrl)
{
    /// <param name="queuePage">Where the line is shown, from the root.</param>
    public QrCode OfTicket(TicketSheet sheet, string queuePage) => Of(queuePage, sheet.Digits);

    /// <param name="statusPage">Where a code is asked for, from the root.</param>
    public async Task<SheetMark> OfSlipAsync(int officeId, SlipSheet sheet, string statusPage)
    {
        if (sheet.DossierId is not { } dossierId)
        {
            return new SheetMark(QrCode.Of(sheet.Digits), null);
        }

        var code = await codes.OfAsync(officeId, dossierId);
        return new SheetMark(Of(statusPage, await codes.TokenAsync(officeId, dossierId)), code);
    }

    private QrCode Of(string page, string code) => QrCode.Of(publicUrl is null ? code : $"{publicUrl}{page}#{code}");
}

/// <param name="StatusCode">As it is printed for whoever types it; null where there is no file to ask about.</param>
public sealed record SheetMark(QrCode Qr, string? StatusCode);
