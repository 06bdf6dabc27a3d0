namespace MotCua.Journeys.Walks;

/// <summary>Somebody asks for a paper to be written: the law's ban is said, the paper is written, read back and recorded, and the counter takes it in.</summary>
public sealed class ScribeTests(Chromium chromium, Morning morning)
{
    private const string Will = "2.001019";
    private const string Copies = "2.000815";

    [Theory]
    [InlineData(Way.Pointer)]
    [InlineData(Way.Keyboard)]
    [InlineData(Way.WithoutScript)]
    public async Task From_the_scribes_table_to_the_counter_with_one_number(Way way)
    {
        await using var house = await House.OpenAsync(chromium, morning);
        await house.ServeWaitingAsync(desk: 2);
        await using var door = await house.EnterAsync("kiot", way, Glass.Kiosk);
        var number = await new KioskScreen(door).AskForWritingAsync();

        await using var scribe = await house.EnterAsync("tinhnguyen1", way);
        var table = new DeskScreen(scribe);
        await table.SitAtAsync(4);
        (await table.CallNextAsync()).ShouldBe(number);
        await WriteAsync(scribe);
        await table.TransferAsync("quầy tiếp nhận");

        await using var officer = await house.EnterAsync("tiepnhan3", way);
        var desk = new DeskScreen(officer);
        await desk.SitAtAsync(3);
        (await desk.CallNextAsync()).ShouldBe(number);
        var story = await desk.StoryAsync();
        await new IntakeScreen(officer).ReceiveAsync(Copies, Copies, Cards.Tuyet);
        await officer.GoAsync(story);
        await officer.SeeAsync($"Đã viết hộ theo yêu cầu, thủ tục {Copies}.");
        await officer.SeeAsync($"Đã chuyển số {number} sang quầy tiếp nhận.");
    }

    private static async Task WriteAsync(Person scribe)
    {
        await scribe.FollowAsync(Words.RecordWriting, scribe.Main);
        await scribe.WriteAsync(Words.WritingProcedure, Will);
        await scribe.ChooseAsync(Words.WritingSigned, "ký tên");
        await scribe.PressAsync(Words.RecordWriting);
        await scribe.SeeAsync("Chỉ viết hộ phần nội dung; ông/bà ký trước mặt cán bộ");

        await scribe.WriteAsync(Words.WritingProcedure, Copies);
        await scribe.ChooseAsync(Words.WritingSigned, "điểm chỉ");
        await scribe.PressAsync(Words.RecordWriting);
        await scribe.SeeAsync("Hãy đọc lại cho ông/bà nghe");
        await scribe.TickAsync(Words.ReadBack);
        await scribe.PressAsync(Words.RecordWriting);
        await scribe.SeeAsync(Words.Saved);
    }
}
