using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Reports;
using MotCua.App.Results;
using MotCua.Rules.Slips;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Signing;

/// <summary>What waits for this signer, to be ticked where results are signed on paper.</summary>
public sealed class SigningSheetPage(WriteGate gate, OfficeRead read, OfficeClock clock) : SheetPage(gate, read)
{
    public async Task<IActionResult> OnGetAsync()
    {
        var waiting = await SigningList.ReadAsync(Read, (Me.OfficeId, clock.Today), Me.AccountId);
        return Show(new SigningSheet { Head = SheetHeads.Of(Office!, clock.Today), Signer = MyName ?? "", Results = [.. waiting.Select(Row)] }.Written());
    }

    private static ResultToSign Row(WaitingResult waiting) => new()
    {
        DossierCode = waiting.OfficialCode ?? waiting.HouseNumber,
        Procedure = waiting.ProcedureName,
        Name = waiting.ApplicantName ?? "",
        Ticket = waiting.Ticket,
        WaitingSinceAt = waiting.InRoomSinceAt,
        AppointedAt = waiting.PromisedAt ?? waiting.DueCurrentAt,
    };
}
