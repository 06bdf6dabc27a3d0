using MotCua.App.Clockwork;
using MotCua.App.Notices;
using MotCua.App.Tests.Files;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Clockwork;

public sealed class CourierTests
{
    [Theory, BothEngines]
    public async Task A_message_rests_ten_seconds_and_then_leaves_once(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var (sms, courier) = await WaitingAsync(scene);
        (await courier.RunAsync(default)).ShouldBe(0);
        scene.Stage.Time.Pass(NoticeRow.Rest);
        (await courier.RunAsync(default)).ShouldBe(1);
        (await courier.RunAsync(default)).ShouldBe(0);
        var message = sms.Sent.ShouldHaveSingleItem();
        (message.Phone, message.Reference).ShouldBe(("84912345678", $"{scene.OfficeId}-1"));
        message.Text.ShouldContain("đã có kết quả");
        message.Text.ShouldNotContain("Nguyễn");
        (await StateAsync(scene)).ShouldBe(("sent", 1));
    }

    [Theory, BothEngines]
    public async Task A_gateway_that_fails_is_tried_later_and_later_and_then_a_person_tells(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var (sms, courier) = await WaitingAsync(scene);
        sms.Behaves = SmsBehaviour.Fails;
        scene.Stage.Time.Pass(NoticeRow.Rest);
        for (var attempt = 1; attempt < Courier.MostTries; attempt++)
        {
            (await courier.RunAsync(default)).ShouldBe(1);
            (await courier.RunAsync(default)).ShouldBe(0);
            (await StateAsync(scene)).ShouldBe(("waiting", attempt));
            scene.Stage.Time.Pass(Courier.WaitAfter(attempt));
        }

        await courier.RunAsync(default);
        (await StateAsync(scene)).ShouldBe(("by-hand", Courier.MostTries));
        sms.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_sent_and_lost_its_answer_goes_again_under_the_same_reference()
    {
        await using var scene = await KeepingScene.OpenAsync("sqlite");
        var (sms, courier) = await WaitingAsync(scene);
        sms.Behaves = SmsBehaviour.SendsAndFails;
        scene.Stage.Time.Pass(NoticeRow.Rest);
        await courier.RunAsync(default);
        sms.Behaves = SmsBehaviour.Well;
        scene.Stage.Time.Pass(Courier.WaitAfter(1));
        await courier.RunAsync(default);
        sms.Sent.Select(message => message.Reference).Distinct().ShouldHaveSingleItem();
        (await StateAsync(scene)).ShouldBe(("sent", 2));
    }

    [Theory]
    [InlineData(SmsBehaviour.Refuses)]
    [InlineData(SmsBehaviour.Busy)]
    public async Task A_number_refused_is_a_persons_and_a_busy_gateway_is_asked_again(SmsBehaviour behaves)
    {
        await using var scene = await KeepingScene.OpenAsync("sqlite");
        var (sms, courier) = await WaitingAsync(scene);
        sms.Behaves = behaves;
        scene.Stage.Time.Pass(NoticeRow.Rest);
        await courier.RunAsync(default);
        (await StateAsync(scene)).State.ShouldBe(behaves == SmsBehaviour.Busy ? "waiting" : "by-hand");
    }

    [Fact]
    public async Task Without_a_gateway_a_person_tells()
    {
        await using var scene = await KeepingScene.OpenAsync("sqlite");
        await WaitingAsync(scene);
        await scene.Stage.Gate.UpkeepAsync(scene.OfficeId, office => office.State("update offices set mode = 'real'"));
        scene.Stage.Time.Pass(NoticeRow.Rest);
        await new Courier(scene.Stage.Read, scene.Stage.Gate, scene.Clock, null).RunAsync(default);
        (await StateAsync(scene)).State.ShouldBe("by-hand");
    }

    [Fact]
    public async Task Nothing_of_a_rehearsal_leaves_the_house()
    {
        await using var scene = await KeepingScene.OpenAsync("sqlite");
        await WaitingAsync(scene);
        var folder = Path.Combine(Path.GetTempPath(), $"motcua_no_sms_{Environment.ProcessId}");
        scene.Stage.Time.Pass(NoticeRow.Rest);
        await new Courier(scene.Stage.Read, scene.Stage.Gate, scene.Clock, new SmsFolder(folder)).RunAsync(default);
        (await StateAsync(scene)).State.ShouldBe("sent");
        Directory.Exists(folder).ShouldBeFalse();
    }

    [Fact]
    public async Task The_folder_holds_one_whole_file_a_message()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"motcua_sms_{Environment.ProcessId}");
        var gateway = new SmsFolder(folder);
        (await gateway.SendAsync(new SmsMessage("1-7", "84912345678", "đã có kết quả"), default)).ShouldBe(SmsOutcome.Sent);
        (await gateway.SendAsync(new SmsMessage("1-7", "84912345678", "đã có kết quả"), default)).ShouldBe(SmsOutcome.Sent);
        (await File.ReadAllTextAsync(Directory.GetFiles(folder).ShouldHaveSingleItem())).ShouldBe("đã có kết quả");
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<(StandInSms, Courier)> WaitingAsync(KeepingScene scene)
    {
        var sms = new StandInSms();
        await scene.Stage.Gate.UpkeepAsync(scene.OfficeId, office => office.State(
            "insert into notices (office_id, notice_id, sequence, template, dossier_id, state, next_at, attempts) values ($1, 1, 1, 'result-ready', $2, 'waiting', $3, 0)",
            scene.OfficeId, scene.DossierId, scene.Clock.Now + NoticeRow.Rest));
        return (sms, new Courier(scene.Stage.Read, scene.Stage.Gate, scene.Clock, sms));
    }

    private static async Task<(string State, int Attempts)> StateAsync(KeepingScene scene) =>
        (await scene.Stage.Read.ListAsync("select state, attempts from notices", row => (row.Text("state"), row.Int("attempts")))).ShouldHaveSingleItem();
}
