using MotCua.Journeys.Walks;

namespace MotCua.Journeys.Devices;

/// <summary>A volunteer's phone reads an identity card with its own camera.</summary>
public sealed class DoorCameraTests(Morning morning)
{
    [Fact]
    public async Task The_camera_reads_the_card_and_age_gives_the_priority()
    {
        using var film = FilmedCode.Of(Cards.Tuyet);
        await using var chromium = new Chromium { Camera = film.File };
        await chromium.InitializeAsync();
        await using var house = await House.OpenAsync(chromium, morning);
        await using var volunteer = await house.EnterAsync("tinhnguyen1", glass: Glass.Phone);
        await volunteer.AllowCameraAsync();
        await volunteer.GoAsync(new Links("").Door);
        await volunteer.PressAsync(Words.ScanWithCamera);
        await Assertions.Expect(volunteer.Main.Locator("#scan")).ToHaveValueAsync(Cards.Tuyet);
        await volunteer.PressAsync(Words.TakeNumber);
        await volunteer.SeeAsync(Words.Saved);
        var last = await house.Read.ListAsync("select priority from tickets order by ticket_id desc limit 1", row => row.Text("priority"));
        last.ShouldBe(["aged-60"]);
    }

    [Fact]
    public async Task Where_the_camera_is_refused_the_page_says_what_to_do()
    {
        await using var chromium = new Chromium { AsksForDevices = true };
        await chromium.InitializeAsync();
        await using var house = await House.OpenAsync(chromium, morning);
        await using var volunteer = await house.EnterAsync("tinhnguyen1", glass: Glass.Phone);
        await volunteer.GoAsync(new Links("").Door);
        await volunteer.PressAsync(Words.ScanWithCamera);
        await volunteer.SeeAsync("Chưa mở được máy ảnh.");
    }
}
