namespace MotCua.Journeys.Walks;

/// <summary>Two come to the wrong desk: one belongs to the police, the other to the scribe's table. Neither takes a second number.</summary>
public sealed class WrongDeskTests(Chromium chromium, Morning morning)
{
    [Theory]
    [InlineData(Way.Pointer)]
    [InlineData(Way.Keyboard)]
    [InlineData(Way.WithoutScript)]
    public async Task One_is_told_where_to_go_and_the_other_is_called_there(Way way)
    {
        await using var house = await House.OpenAsync(chromium, morning);
        await house.ServeWaitingAsync(desk: 2);
        await using var door = await house.EnterAsync("kiot", way, Glass.Kiosk);
        var kiosk = new KioskScreen(door);
        var first = await kiosk.TakeNumberAsync();
        var second = await kiosk.TakeNumberAsync();

        await using var officer = await house.EnterAsync("tiepnhan3", way);
        var desk = new DeskScreen(officer);
        await desk.SitAtAsync(3);
        (await desk.CallNextAsync()).ShouldBe(first);
        var firstStory = await desk.StoryAsync();
        await desk.SendElsewhereAsync("Công an cấp xã");

        (await desk.CallNextAsync()).ShouldBe(second);
        var secondStory = await desk.StoryAsync();
        await desk.TransferAsync("bàn viết hộ");
        await using var volunteer = await house.EnterAsync("tinhnguyen1", way);
        var table = new DeskScreen(volunteer);
        await table.SitAtAsync(4);
        (await table.CallNextAsync()).ShouldBe(second);

        await officer.GoAsync(firstStory);
        await officer.SeeAsync($"Đã hướng dẫn số {first} sang Công an cấp xã.");
        await officer.GoAsync(secondStory);
        await officer.SeeAsync($"Đã chuyển số {second} sang bàn viết hộ.");
        await officer.SeeAsync($"Đã mời số {second} đến quầy 4.");
    }
}
