using MotCua.App.Data;
using MotCua.App.Data.Backups;
using MotCua.App.Days;
using MotCua.App.Offices;
using MotCua.App.Pagers;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Days;

/// <summary>
/// What the house itself knows before it opens (danh mục kiểm tra đầu ngày): signer, pagers, printer, board, copy of the
/// data. Paper, charged pagers and seal only people can see: they are ticked in the form below.
/// </summary>
public sealed record OpeningChecks(string Backups)
{
    // From Friday evening to Monday morning nobody is there to make a copy.
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(3);

    public async Task<IReadOnlyList<Check>> ReadAsync(OfficeRead read, Links links, (int OfficeId, DateOnly Today, DateTimeOffset Now) at)
    {
        var pagers = await PagerTray.ReadAsync(read, at.OfficeId);
        var printer = (await read.FindAsync<TicketPrinter>(at.OfficeId, TicketPrinter.EveryDevice))?.Address;
        return
        [
            Signer(await SignersToday.PresentAsync(read, at), links),
            Pagers(pagers, links),
            new(printer is null ? Sentence.Of("Phiếu số in bằng trình duyệt của ki-ốt. Hãy in thử một số.") : Sentence.Of("Phiếu số in ở máy {address}. Hãy in thử một số.", ("address", printer)), true, links.TakeTicket),
            new(Sentence.Of("Bảng gọi số: mở bảng, bật loa và nghe thử một lần."), true, links.Board),
            Copy(BackupShelf.Latest(Backups), at.Now, links),
        ];
    }

    private static Check Signer(int present, Links links) => present == 0
        ? new(Sentence.Of("Chưa có ai ký được lúc này: ghi người ký thay, hoặc đánh dấu bên dưới để người dân được báo trước."), false, links.Delegations)
        : new(Sentence.Of("Người ký được lúc này: {count}.", ("count", present)), true, links.Delegations);

    private static Check Pagers(IReadOnlyList<PagerInTray> pagers, Links links)
    {
        var lent = pagers.Count(pager => pager.VisitId is not null && pager.LostAt is null);
        var there = pagers.Count(pager => pager.VisitId is null && pager.LostAt is null);
        return lent == 0
            ? new(Sentence.Of("Thẻ rung trong khay: {count}.", ("count", there)), true, links.Return)
            : new(Sentence.Of("Thẻ rung trong khay: {count}; {lent} thẻ chưa trả từ hôm trước.", ("count", there), ("lent", lent)), false, links.Return);
    }

    private static Check Copy(KeptBackup? latest, DateTimeOffset now, Links links) => latest switch
    {
        null => new(Sentence.Of("Chưa có bản sao lưu nào."), false, links.SelfCheck),
        _ => new(Sentence.Of("Bản sao lưu mới nhất từ {at}.", ("at", latest.TakenAt)), now - latest.TakenAt <= Fresh, links.SelfCheck),
    };

    /// <param name="IsFine">False where somebody has to see to it.</param>
    /// <param name="Address">Where it is seen to.</param>
    public sealed record Check(Sentence What, bool IsFine, string Address);
}
