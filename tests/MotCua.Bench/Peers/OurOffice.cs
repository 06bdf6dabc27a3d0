using System.Globalization;
using System.Text.RegularExpressions;
using MotCua.App.Acts;
using MotCua.Bench.Goals;
using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Testing;

namespace MotCua.Bench.Peers;

/// <summary>The delivered program behind as many dossiers as the peer has cases, and how it is asked.</summary>
internal sealed partial class OurOffice(Hall hall, Asking page, Asking json, Asking report, string receptionist, IReadOnlyList<byte[]> statuses) : IAsyncDisposable
{
    public Target Target => hall.Target;

    public Asking QueuePage => page;

    public Asking QueueJson => json;

    /// <summary>Every day of a month, one asking each.</summary>
    public Asking Report => report;

    public static async Task<OurOffice> OpenAsync(Workbench bench, TestStore store)
    {
        Func<Hall, OurOffice> office;
        await using (var staff = await Staff.OpenAsync(store))
        {
            var page = new Asking(["/chuyen-mon"], [await staff.SignedInAsync(Roles.Specialist)]) { MustHold = "</tbody>", Row = PageRow() };
            var json = new Asking(["/api/v1/work"], [Bearer(await staff.KeyAsync(Roles.Specialist))]) { MustHold = "\"dossier_id\":", Row = JsonRow() };
            var report = new Asking(await MonthAsync(staff), [Bearer(await staff.KeyAsync(Roles.CentreHead))]) { MustHold = "[" };
            var receptionist = await staff.KeyAsync(Roles.Receptionist);
            var statuses = (await StatusByCode.CodesAsync(staff)).Select(one => StatusCaller.OverApi(one.Code, one.Proof)).ToList();
            office = hall => new OurOffice(hall, page, json, report, receptionist, statuses);
        }

        // The store is served once whoever may enter is in it: one program holds it at a time.
        return office(await Hall.OpenAsync(bench.Program, store));
    }

    public IEnumerable<Caller> Creating(int connections) => Enumerable.Range(0, connections).Select(_ => new ActCaller("/api/v1/acts/receive-dossier", receptionist, Intake.Inputs));

    /// <summary>As a citizen asks, by code and birth year, with the limits on.</summary>
    public IEnumerable<Caller> LookingUp(int connections) =>
        Enumerable.Range(0, connections).Select(_ => new StatusCaller(statuses, Random.Shared.Next(statuses.Count), "\"received_at\""u8.ToArray()));

    public Task<long> CasesAsync() => hall.Read.NumberAsync("select count(*) as number from dossiers");

    public ValueTask DisposeAsync() => hall.DisposeAsync();

    private static (string, string) Bearer(string key) => ("Authorization", $"Bearer {key}");

    /// <summary>The month before the last one that has figures: a whole one.</summary>
    private static async Task<IReadOnlyList<string>> MonthAsync(Staff staff)
    {
        var last = (await staff.Read.ListAsync("select max(day_on) as day_on from daily_counters where amount <> 0", row => row.Day("day_on")))[0];
        var month = new DateOnly(last.Year, last.Month, 1).AddMonths(-1);
        return [.. Enumerable.Range(0, DateTime.DaysInMonth(month.Year, month.Month)).Select(day => string.Create(CultureInfo.InvariantCulture, $"/api/v1/figures?day={month.AddDays(day):yyyy-MM-dd}"))];
    }

    [GeneratedRegex("/ho-so/[0-9]+")]
    private static partial Regex PageRow();

    [GeneratedRegex("\"dossier_id\":[0-9]+")]
    private static partial Regex JsonRow();
}
