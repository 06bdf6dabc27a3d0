using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.Web.Infrastructure;
using MotCua.Web.Paper;

namespace MotCua.Web.Pages.Certificates;

/// <summary>The authority's certificate, and how it is installed: for anyone, since nothing else can be opened safely before.</summary>
public sealed class CertificatePage(WriteGate gate, OfficeRead read, OfficeNetwork? network = null) : OfficePage(gate, read)
{
    /// <summary>Null while the program is open on this machine only.</summary>
    public OfficeNetwork? Network => network;

    /// <summary>This page as other machines find it; null where there is no network.</summary>
    public string? Door => Network?.Doors is [var first, ..] ? first + new Links("").Certificate : null;

    public QrCode Qr => QrCode.Of(Door!);

    protected override bool NeedsOffice => false;

    public IActionResult OnGetFile() => Network is { Certificate: { } certificate } ? File(certificate.AuthorityFile, "application/x-x509-ca-cert", "mot-cua.crt") : NotFound();
}
