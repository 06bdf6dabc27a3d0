using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Accesses;

/// <summary>Who opened whose papers, the latest first, a page at a time; of one file when it is named.</summary>
public sealed class AccessesPage(WriteGate gate, OfficeRead read, AccessLog log) : OfficePage(gate, read)
{
    [BindProperty(SupportsGet = true, Name = "ho-so")]
    public long? DossierId { get; set; }

    [BindProperty(SupportsGet = true, Name = "truoc")]
    public long? Before { get; set; }

    public IReadOnlyList<Access> Lines { get; private set; } = [];

    public bool HasMore => Lines.Count == AccessLog.PageSize;

    public async Task OnGetAsync() => Lines = await log.ListAsync(Me.OfficeId, DossierId, before: Before);

    public string InWords(Access access) => T(access.Kind switch
    {
        AccessKind.DossierLeft => Sentence.Of("Rời trang hồ sơ"),
        AccessKind.FileOpened => Sentence.Of("Mở tệp"),
        AccessKind.PeopleSearched => Sentence.Of("Tìm người, {count} kết quả", ("count", access.Found)),
        _ => Sentence.Of("Mở hồ sơ"),
    });
}
