using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.Money;

namespace MotCua.App.Reports;

/// <summary>The day in five figures as a text to send on (năm số trong ngày), from the daily counters and what is open now; Vietnamese, because it leaves the house.</summary>
public static class DayBrief
{
    public static async Task<IReadOnlyList<Sentence>> OfAsync(OfficeRead read, (int Id, string Unit) office, Overview now)
    {
        var day = now.At.Day();
        var counted = (await new DayFigures(read).OfAsync(office.Id, day)).GroupBy(figure => figure.Counter, StringComparer.Ordinal)
            .ToDictionary(counter => counter.Key, counter => counter.Sum(figure => figure.Amount), StringComparer.Ordinal);
        string Figure(string counter) => Dong.Number(counted.GetValueOrDefault(counter));
        return
        [
            Sentence.Of("{unit}, ngày {day}, số liệu đến {at}:", ("unit", office.Unit), ("day", day), ("at", now.At.Clock())),
            Sentence.Of("1. Lượt khách: {visits}; đang chờ {waiting}; rời hàng chờ {left}.", ("visits", Figure("visits")), ("waiting", Dong.Number(now.Waiting.Count)), ("left", Figure("tickets-left"))),
            Sentence.Of("2. Hồ sơ nhận: {received}; còn đang giải quyết {open}.", ("received", Figure("dossiers-received")), ("open", Dong.Number(now.Files[OverviewHeap.Open].Count))),
            Sentence.Of("3. Kết quả đã trả: {handed}; chưa có người nhận {waiting}.", ("handed", Figure("results-handed-over")), ("waiting", Dong.Number(now.Files[OverviewHeap.Uncollected].Count))),
            Sentence.Of("4. Cam kết trả trong ngày: {made}; đã giữ {kept}; trễ {missed}.", ("made", Figure("promises-made")), ("kept", Figure("promises-kept")), ("missed", Figure("promises-missed"))),
            Sentence.Of("5. Phiếu đánh giá: {ballots}; góp ý mới {feedbacks}, đã trả lời {answered}.", ("ballots", Figure("ballots")), ("feedbacks", Figure("feedbacks")), ("answered", Figure("feedbacks-answered"))),
        ];
    }
}
