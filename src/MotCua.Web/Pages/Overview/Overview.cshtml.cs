using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Reports;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Overview;

/// <summary>The house at one look for whoever leads it: five figures, each with its list, what needs him, and who sits where.</summary>
public sealed class OverviewPage(WriteGate gate, OfficeRead read, OfficeClock clock, TimeProvider time) : OfficePage(gate, read)
{
    /// <summary>From here on a signature that is waited for is said on top, in minutes.</summary>
    private const int LongForSignature = 10;

    public MotCua.App.Reports.Overview Now { get; private set; } = null!;

    public IReadOnlyList<Tile> Tiles { get; private set; } = [];

    /// <summary>What waits for him now, the worst first, each with the way to it.</summary>
    public IReadOnlyList<(string Text, string? Address)> Needs { get; private set; } = [];

    private bool Signs => May("signing-screen");

    private string SigningAddress => Signs ? Links.Signing : Links.OverviewList(OverviewHeap.Signing);

    public async Task OnGetAsync()
    {
        Now = await MotCua.App.Reports.Overview.ReadAsync(Read, Me, (clock.Now, time.GetUtcNow()));
        Tiles = [Waiting, Files, Signing, Uncollected, Feedbacks];
        Needs = [.. Asking().Where(need => need.IsSo).Select(need => (need.Text, need.Address))];
    }

    private IEnumerable<(bool IsSo, string Text, string? Address)> Asking()
    {
        var (signing, risk) = (Now.Files[OverviewHeap.Signing], Now.Files[OverviewHeap.AtRisk]);
        yield return (Now.SignersPresent == 0, T("Lúc này không có ai ký được. Hãy ủy quyền ký cho người có mặt."), Links.Delegations);
        yield return (
            signing.Count > 0 && Now.MinutesSince(signing.FirstAt) >= LongForSignature,
            T("{count} hồ sơ chờ ký, hồ sơ chờ lâu nhất {minutes} phút.", ("count", signing.Count), ("minutes", Now.MinutesSince(signing.FirstAt))),
            SigningAddress);
        yield return (risk.Count > 0, T("{count} hồ sơ có thể trễ trong một giờ tới.", ("count", risk.Count)), Links.OverviewList(OverviewHeap.AtRisk));
        yield return (Now.Feedbacks.Overdue > 0, T("{count} góp ý quá hạn trả lời.", ("count", Now.Feedbacks.Overdue)), Links.FeedbackList);
    }

    private Tile Waiting => new(Now.Waiting.Count, T("lượt đang chờ"), Links.OverviewWaiting) { More = Longest(Now.Waiting) };

    private Tile Files => new(Now.Files[OverviewHeap.Open].Count, T("hồ sơ hôm nay chưa xong"), Links.OverviewList(OverviewHeap.Open))
    {
        More =
        [
            (T("hẹn trong ngày, chưa xong: {count}", ("count", Now.Files[OverviewHeap.Promised].Count)), Links.OverviewList(OverviewHeap.Promised)),
            (T("có thể trễ trong một giờ: {count}", ("count", Now.Files[OverviewHeap.AtRisk].Count)), Links.OverviewList(OverviewHeap.AtRisk)),
        ],
    };

    private Tile Signing => new(Now.Files[OverviewHeap.Signing].Count, Signs ? T("hồ sơ chờ ông/bà ký") : T("hồ sơ chờ ký"), SigningAddress) { More = Longest(Now.Files[OverviewHeap.Signing]) };

    private Tile Uncollected => new(Now.Files[OverviewHeap.Uncollected].Count, T("kết quả chưa có người nhận"), Links.OverviewList(OverviewHeap.Uncollected));

    private Tile Feedbacks => new(Now.Feedbacks.Open, T("góp ý chưa trả lời"), Links.FeedbackList)
    {
        More = Now.Feedbacks.Overdue == 0 ? [] : [(T("quá hạn: {count}", ("count", Now.Feedbacks.Overdue)), null)],
    };

    private IReadOnlyList<(string, string?)> Longest(HeapCount heap) => heap.Count == 0 ? [] : [(T("lâu nhất {minutes} phút", ("minutes", Now.MinutesSince(heap.FirstAt))), null)];

    /// <summary>One figure with its list.</summary>
    public sealed record Tile(long Count, string Name, string Address)
    {
        public IReadOnlyList<(string Text, string? Address)> More { get; init; } = [];
    }
}
