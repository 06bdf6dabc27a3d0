namespace MotCua.Journeys.Walks;

/// <summary>A woman of 69 comes for certified copies: a number at the door, the desk, the house, the return desk, her ballot.</summary>
public sealed class ElderlyCitizenTests(Chromium chromium, Morning morning)
{
    [Theory]
    [InlineData(Way.Pointer)]
    [InlineData(Way.Keyboard)]
    [InlineData(Way.WithoutScript)]
    public async Task From_the_door_to_the_ballot_in_one_morning(Way way)
    {
        await using var house = await House.OpenAsync(chromium, morning);
        await house.ServeWaitingAsync(desk: 2);
        await using var door = await house.EnterAsync("kiot", way, Glass.Kiosk);
        var number = await new KioskScreen(door).TakeNumberAsync();

        await using var officer = await house.EnterAsync("tiepnhan3", way);
        var desk = new DeskScreen(officer);
        await desk.SitAtAsync(3);
        (await desk.CallNextAsync()).ShouldBe(number);
        var file = await new IntakeScreen(officer).ReceiveAsync("chung thuc ban sao", "2.000815", Cards.Tuyet);
        await desk.FinishAsync();

        await new BackOffice(house, way).CompleteAsync(file);

        var returns = new ReturnDesk(officer);
        await returns.HandOverAsync(file);
        var code = await returns.BallotCodeAsync();
        await using var screen = await house.EnterAsync(way, Glass.Kiosk);
        await new CitizenPages(screen).CastBallotAsync(code);
    }
}
