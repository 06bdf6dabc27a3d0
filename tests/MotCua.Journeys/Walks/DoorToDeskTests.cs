namespace MotCua.Journeys.Walks;

/// <summary>A number is taken at the door and called to a desk.</summary>
public sealed class DoorToDeskTests(Chromium chromium, Morning morning)
{
    [Theory]
    [InlineData(Way.Pointer)]
    [InlineData(Way.Keyboard)]
    [InlineData(Way.WithoutScript)]
    public async Task A_number_from_the_door_is_called_after_those_before_it(Way way)
    {
        await using var house = await House.OpenAsync(chromium, morning);
        await using var kiosk = await house.EnterAsync("kiot", way, Glass.Kiosk);
        var mine = await new KioskScreen(kiosk).TakeNumberAsync();
        await using var officer = await house.EnterAsync("tiepnhan3", way);
        var desk = new DeskScreen(officer);
        await desk.SitAtAsync(3);
        var called = await desk.CallNextAsync();
        string.CompareOrdinal(called, mine).ShouldBeLessThan(0, "Others waited already.");
    }
}
