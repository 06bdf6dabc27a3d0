namespace MotCua.Journeys.Walks;

/// <summary>An officer takes a known procedure in by keys alone; the goal is twelve keys after the card.</summary>
public sealed class IntakeKeystrokesTests(Chromium chromium, Morning morning, ITestOutputHelper output)
{
    /// <summary>What holds today: lower it whenever the screen gets better, until it is the goal.</summary>
    private const int Bound = 72;

    private const int Goal = 12;

    [Fact]
    public async Task Keys_after_the_card_are_counted()
    {
        await using var house = await House.OpenAsync(chromium, morning);
        await using var officer = await house.EnterAsync("tiepnhan3", Way.Keyboard);
        var desk = new DeskScreen(officer);
        await desk.SitAtAsync(3);
        await desk.CallNextAsync();
        var intake = new IntakeScreen(officer);
        var before = officer.Keystrokes;
        await intake.ChooseAsync("2.000815", "2.000815");
        var toChoose = officer.Keystrokes - before;
        await intake.ScanAsync(Cards.Tuyet);
        var scanned = officer.Keystrokes;
        await officer.PressAsync(Words.Receive);
        await intake.HouseNumberAsync();
        var afterCard = officer.Keystrokes - scanned;
        output.WriteLine($"{toChoose} keys to the procedure, {afterCard} after the card; the goal is {Goal} in all");
        (toChoose + afterCard).ShouldBeLessThanOrEqualTo(Bound);
    }
}
