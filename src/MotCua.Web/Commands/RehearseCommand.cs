using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Plans;
using MotCua.App.Rehearsal;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;
using MotCua.Web.Commands.Explain;

namespace MotCua.Web.Commands;

/// <summary>
/// <c>motcua rehearse</c>: plays a whole service day of a plan with invented people, through the real acts, into a fresh
/// store, checks everything and prints what the day came to. Exits 1 when the check finds anything.
/// </summary>
public static class RehearseCommand
{
    private const int MostVisits = 2000;

    public static Command Make(Say say)
    {
        var plan = new Option<string>("--plan") { Description = "Kế hoạch có sẵn (ví dụ duong-xa)", Required = true };
        var date = new Option<string?>("--date") { Description = "Ngày tập dượt, ví dụ 2026-12-01; mặc định là ngày tới của kế hoạch" };
        var visits = new Option<int>("--visits") { Description = "Số lượt khách, 1 đến 2000", DefaultValueFactory = _ => 80 };
        var seed = new Option<long>("--seed") { Description = "Hạt giống: cùng số thì cùng một ngày", DefaultValueFactory = _ => 1 };
        var database = new Option<string?>("--database") { Description = "Nơi ghi: sqlite:TỆP hoặc postgres:CHUỖI_KẾT_NỐI, còn trống; mặc định là tệp tạm" };
        var json = Given.Json();
        var command = new Command("rehearse", "Diễn thử một ngày phục vụ với người và hồ sơ tưởng tượng") { plan, date, visits, seed, database, json };
        command.SetAction(async parsed =>
        {
            var day = Day(parsed.GetRequiredValue(plan), parsed.GetValue(date), parsed.GetValue(visits), parsed.GetValue(seed));
            var report = parsed.GetValue(database) is { } address ? await PlayAsync(day, address) : await PlayInPassingAsync(day);
            Print(say, report, parsed.GetValue(json));
            return report.Verify.Violations.Count == 0 ? 0 : CommandLine.Violated;
        });
        return command;
    }

    private static RehearsedDay Day(string plan, string? date, int visits, long seed)
    {
        if (visits is < 1 or > MostVisits)
        {
            throw new RefusedException(new Refusal("visits-range", Sentence.Of("Số lượt khách từ 1 đến {most}.", ("most", MostVisits))));
        }

        var model = Typed.Granted(PlanPresets.Find(plan));
        var on = date is null
            ? Typed.Granted(ServiceDay.FirstFrom(model, new OfficeClock(TimeProvider.System).Today, WorkingCalendar.Default))
            : Typed.Granted(ServiceDay.Of(model, TypedDay(date), WorkingCalendar.Default));
        return new RehearsedDay(model, on.On, visits, seed);
    }

    private static DateOnly TypedDay(string date) => DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && PublicHolidays.Cover(day.Year)
        ? day
        : throw new RefusedException(new Refusal("day-unreadable", Sentence.Of("Ngày “{date}” không đọc được. Hãy ghi dạng 2026-12-01, trong các năm mà lịch có.", ("date", date))));

    /// <summary>Plays into a file of its own, which is thrown away.</summary>
    private static async Task<RehearsalReport> PlayInPassingAsync(RehearsedDay day)
    {
        var folder = new DirectoryInfo(Path.Combine(Path.GetTempPath(), "motcua-" + Convert.ToHexStringLower(Secrets.Bytes(6))));
        folder.Create();
        try
        {
            return await PlayAsync(day, "sqlite:" + Path.Combine(folder.FullName, "rehearsal.db"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<RehearsalReport> PlayAsync(RehearsedDay day, string address)
    {
        var began = Stopwatch.GetTimestamp();
        await using var dialect = Opened.At(address);
        var time = new SteppedTime(OfficeTime.At(day.On, DayPlayer.Begins));
        var clock = new OfficeClock(time);
        await FreshStore.PrepareAsync(dialect, clock);
        await using (var gate = new WriteGate(dialect, clock, key => Chance.From($"rehearsal {day.Seed}", key)))
        {
            await new DayPlayer(gate, new OfficeRead(dialect), time).PlayAsync(day);
        }

        var report = await RehearsalReport.ReadAsync(dialect, day);
        return report with { Seconds = Math.Round(Stopwatch.GetElapsedTime(began).TotalSeconds, 2) };
    }

    private static void Print(Say say, RehearsalReport report, bool json)
    {
        if (json)
        {
            say.Json(report);
            return;
        }

        say.Line(Sentence.Of("{plan}, ngày {date}: {visits} lượt khách, {missed} lượt đã mời chưa có mặt, {left} người ra về.", ("plan", report.Plan), ("date", report.Date), ("visits", report.Visits), ("missed", report.Missed), ("left", report.Left)));
        say.Line(Sentence.Of("{dossiers} hồ sơ; cam kết trả trong ngày: {made} đưa ra, {kept} giữ đúng, {late} trễ, {void} không còn áp dụng.", ("dossiers", report.Dossiers), ("made", report.Promises.Made), ("kept", report.Promises.Kept), ("late", report.Promises.Missed), ("void", report.Promises.Void)));
        say.Line(Sentence.Of("Giấy hẹn: {printed} in khi nhận, {withheld} không in, {afterwards} cấp sau. Viết hộ {written}, phiếu đánh giá {ballots}.", ("printed", report.Slips.Printed), ("withheld", report.Slips.Withheld), ("afterwards", report.Slips.Afterwards), ("written", report.WrittenForYou), ("ballots", report.Ballots)));
        say.Line(Sentence.Of("Thẻ rung: {lent} lượt phát, {rung} lượt rung, {lost} mất, {out} chưa thu lại.", ("lent", report.Pagers.Lent), ("rung", report.Pagers.Rung), ("lost", report.Pagers.Lost), ("out", report.Pagers.StillOut)));
        say.Line(Sentence.Of("Chờ đến lượt: một nửa không quá {median} phút, chín phần mười không quá {most} phút.", ("median", report.WaitingMinutes.Median), ("most", report.WaitingMinutes.P90)));
        if (report.EstimateError is { MedianMinutes: { } off, Share: { } share } error)
        {
            say.Line(Sentence.Of("Thời gian chờ đã báo cho {numbers} số lệch {off} phút (trung vị); người chờ từ 5 phút: lệch {share} %.", ("numbers", error.Numbers), ("off", off), ("share", Math.Round(share * 100))));
        }

        say.Line(Sentence.Of("Sổ: {entries} dòng, mã {hash}. Đã kiểm tra {checked} mục, {found} chỗ sai.", ("entries", report.Ledger.Entries), ("hash", report.Ledger.HeadHash[..12]), ("checked", report.Verify.Checked), ("found", report.Verify.Violations.Count)));
        foreach (var violation in report.Verify.Violations)
        {
            say.Line(Sentence.Of("Sai: {violation}", ("violation", violation)));
        }
    }
}
