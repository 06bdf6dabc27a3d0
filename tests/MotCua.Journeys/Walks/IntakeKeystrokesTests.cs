namespace MotCua.Journeys.Walks;

/// <summary>An officer takes a known procedure in by keys alone, without a look at the mouse: at most twelve after the card.</summary>
public sealed class IntakeKeystrokesTests(Chromium chromium, Morning morning, ITestOutputHelper output)
{
    private const int Goal = 12;

    [Fact]
    public async Task A_known_procedure_takes_at_most_twelve_keys_after_the_card()
    {
        await using var house = await House.OpenAsync(chromium, morning);
        await using var officer = await house.EnterAsync("tiepnhan3", Way.Keyboard);
        var desk = new DeskScreen(officer);
        await desk.SitAtAsync(3);
        await officer.TypeAsync("F2");
        await officer.SeeAsync(Words.Serving);
        var intake = new IntakeScreen(officer);
        await intake.ScanAsync(Cards.Tuyet);

        var before = officer.Keystrokes;
        await officer.TypeAsync("c", "t", "b", "Enter");
        await officer.SeeAsync(Words.Receive);
        await Assertions.Expect(officer.Main.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = Words.Receive })).ToBeFocusedAsync();
        await officer.TypeAsync("0", "Enter");
        await officer.SeeAsync(Words.FilesOfVisit);
        var after = officer.Keystrokes - before;

        output.WriteLine($"{after} keys after the card; at most {Goal}");
        after.ShouldBeLessThanOrEqualTo(Goal);
        await intake.HouseNumberAsync();
    }
}
