using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Reports;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Overview;

/// <summary>The files behind one figure of the overview.</summary>
public sealed class OverviewListPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    private OverviewHeap heap;

    public long Count { get; private set; }

    public IReadOnlyList<HeapFile> Files { get; private set; } = [];

    public string Name => heap switch
    {
        OverviewHeap.Open => T("Hồ sơ nhận hôm nay, chưa xong"),
        OverviewHeap.Promised => T("Hồ sơ hẹn trả trong ngày, chưa xong"),
        OverviewHeap.AtRisk => T("Hồ sơ có thể trễ trong một giờ tới"),
        OverviewHeap.Signing => T("Hồ sơ chờ ký"),
        _ => T("Kết quả chưa có người nhận"),
    };

    public string AtName => heap switch
    {
        OverviewHeap.Open => T("Nhận lúc"),
        OverviewHeap.Promised or OverviewHeap.AtRisk => T("Hạn"),
        _ => T("Từ lúc"),
    };

    public async Task<IActionResult> OnGetAsync([FromRoute(Name = "heap")] string asked)
    {
        if (!Code.TryParse(asked, out heap))
        {
            return NotFound();
        }

        var now = clock.Now;
        var files = OverviewFiles.Of(heap, Me.OfficeId, now, await OverviewFiles.CodesToSignAsync(Read, Me.OfficeId, Me.AccountId, now.Day()));
        Count = (await files.CountAsync(Read)).Count;
        Files = await files.ListAsync(Read);
        return Page();
    }
}
