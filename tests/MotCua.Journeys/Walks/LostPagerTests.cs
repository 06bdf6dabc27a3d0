using System.Text.RegularExpressions;

namespace MotCua.Journeys.Walks;

/// <summary>A pager was lent and is not there when the result comes: it is reported lost, and the result is handed over all the same.</summary>
public sealed partial class LostPagerTests(Chromium chromium, Morning morning)
{
    [Theory]
    [InlineData(Way.Pointer)]
    [InlineData(Way.Keyboard)]
    [InlineData(Way.WithoutScript)]
    public async Task The_result_is_handed_over_and_the_tray_shows_the_pager_lost(Way way)
    {
        await using var house = await House.OpenAsync(chromium, morning);
        await using var officer = await house.EnterAsync("tiepnhan3", way);
        var desk = new DeskScreen(officer);
        await desk.SitAtAsync(3);
        await desk.CallNextAsync();
        var file = await new IntakeScreen(officer).ReceiveAsync("2.000815", "2.000815", Cards.Binh);
        var pager = await LendAsync(officer);
        await desk.FinishAsync();
        await new BackOffice(house, way).CompleteAsync(file);

        var returns = new ReturnDesk(officer);
        await returns.ReportLostAsync(pager);
        await returns.HandOverAsync(file);
        await returns.ShowsLostAsync(pager);
    }

    /// <returns>The number on the pager that the file's page names.</returns>
    private static async Task<string> LendAsync(Person officer)
    {
        await officer.FollowAsync(Words.LendPager, officer.Main);
        await officer.PressAsync(Words.LendPager, officer.Main);
        return Lent().Match(await officer.ReadAsync(Words.PagerLent)).Groups[1].Value;
    }

    [GeneratedRegex(Words.PagerLent + @" (\d+)")]
    private static partial Regex Lent();
}
