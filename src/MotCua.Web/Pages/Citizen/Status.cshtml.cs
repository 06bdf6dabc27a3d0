using Microsoft.AspNetCore.Mvc;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Voices;
using MotCua.Web.Infrastructure;
using StatusCodes = MotCua.App.Dossiers.StatusCodes;

namespace MotCua.Web.Pages.Citizen;

/// <summary>How a file stands, for whoever holds its code: no name, and the same answer for every wrong guess.</summary>
public sealed class StatusPage(WriteGate gate, OfficeRead read, StatusLookUp lookUp) : OfficePage(gate, read)
{
    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "proof")]
    public string? Proof { get; set; }

    /// <summary>At a kiosk: what its scanner read from a slip.</summary>
    [BindProperty(Name = "scan")]
    public string? Scan { get; set; }

    public DossierStatus? Status { get; private set; }

    /// <summary>A code without a proof of its own was scanned: it is asked about once the year is there.</summary>
    public bool AwaitsProof { get; private set; }

    public bool IsKiosk => Me.Holds(Roles.Kiosk);

    public KioskSpeech Speech => new(
        Status is { } status ? Standing(status)
        : Refused is not null ? KioskClip.FileNotFound
        : AwaitsProof ? KioskClip.GiveYear
        : KioskClip.LaySlip);

    /// <summary>One of five sentences that tell a bystander nothing.</summary>
    private static KioskClip Standing(DossierStatus status) => status.State switch
    {
        DossierState.Returned => KioskClip.FileReturned,
        DossierState.NotAccepted or DossierState.WithdrawalRequested or DossierState.Stopped or DossierState.Void => KioskClip.FileStopped,
        _ when status.ReadyAt is not null => KioskClip.FileReady,
        DossierState.SupplementRequested or DossierState.FinancialDuty => KioskClip.FileNeedsYou,
        _ => KioskClip.FileRunning,
    };

    /// <summary>What is said aloud at a kiosk, to be read there.</summary>
    public string Said => Speech.First switch
    {
        KioskClip.FileReady => T("Hồ sơ đã có kết quả. Mời ông/bà đến quầy trả kết quả."),
        KioskClip.FileNeedsYou => T("Hồ sơ đang chờ ông/bà. Mời ông/bà hỏi tại quầy tiếp nhận."),
        KioskClip.FileReturned => T("Kết quả đã trả cho ông/bà."),
        KioskClip.FileStopped => T("Hồ sơ đã dừng. Mời ông/bà hỏi tại quầy tiếp nhận."),
        _ => T("Hồ sơ của ông/bà đang được giải quyết."),
    };

    public async Task<IActionResult> OnPostAsync()
    {
        if (!string.IsNullOrWhiteSpace(Scan))
        {
            Code = StatusCodes.Scanned(Scan) ?? Scan;
            AwaitsProof = string.IsNullOrWhiteSpace(Proof) && StatusCodes.Read(Code) is { Proof: null };
            if (AwaitsProof)
            {
                return Page();
            }
        }

        var address = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        if ((await lookUp.AskAsync(Me.OfficeId, Code, Proof, address)).IsGranted(out var status, out var refusal))
        {
            Status = status;
            return Page();
        }

        Refuse(refusal);
        return Page();
    }
}
