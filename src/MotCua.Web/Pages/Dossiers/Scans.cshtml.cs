using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Files;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Dossiers;

/// <summary>The pictures kept with a file, and handing one in: a paper from the scanner or a phone, a draft, a signed page.</summary>
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestForm)]
public sealed class ScansPage(WriteGate gate, OfficeRead read, FileStore store) : OfficePage(gate, read)
{
    // Well above what is kept, so that a file too large is told so in words.
    private const int LargestForm = 24 << 20;

    public Dossier Dossier { get; private set; } = null!;

    public string HouseNumber => MotCua.Rules.Dossiers.HouseNumber.Of(Dossier.HouseOn, Dossier.HouseOrdinal).ToString();

    public IReadOnlyList<KeptFile> Files { get; private set; } = [];

    public bool MayKeep => May("keep-file");

    public IEnumerable<FileSubject> Subjects { get; } = Enum.GetValues<FileSubject>().Where(subject => subject != FileSubject.Voice);

    [BindProperty(Name = "subject")]
    public string? Subject { get; set; }

    public Task<IActionResult> OnGetAsync(long dossierId) => ShowAsync(dossierId);

    public async Task<IActionResult> OnPostAsync(long dossierId) =>
        await KeepAsync(dossierId) ? SavedThen(Links.Scans(dossierId)) : await ShowAsync(dossierId);

    private async Task<bool> KeepAsync(long dossierId)
    {
        // Asked before the file is stored: the gate would refuse the act, but only after it.
        if (!MayKeep || Request.Form.Files.GetFile("scan") is not { Length: > 0 } sent)
        {
            Refuse(MayKeep ? FileRefusals.NothingSent() : FileRefusals.NotYours());
            return false;
        }

        if (!Code.TryParse<FileSubject>(Subject, out var subject) || subject == FileSubject.Voice)
        {
            Refuse(FileRefusals.SubjectMissing());
            return false;
        }

        using var content = new MemoryStream();
        await sent.CopyToAsync(content);
        if (!(await store.StoreAsync(Me, content.ToArray())).IsGranted(out var fileId, out var refusal))
        {
            Refuse(refusal);
            return false;
        }

        return await DoAsync(new KeepFile(), new KeepFileInput(dossierId, fileId, subject)) is not null;
    }

    private async Task<IActionResult> ShowAsync(long dossierId)
    {
        if (await Read.FindAsync<Dossier>(Me.OfficeId, dossierId) is not { } dossier)
        {
            return NotFound();
        }

        Dossier = dossier;
        Files = await DossierFiles.ReadAsync(Read, Me.OfficeId, dossierId);
        return Page();
    }
}
