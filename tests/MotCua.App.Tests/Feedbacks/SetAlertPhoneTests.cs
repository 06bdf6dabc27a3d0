using MotCua.App.Clockwork;
using MotCua.App.Feedbacks;
using MotCua.App.Notices;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Feedbacks;

public sealed class SetAlertPhoneTests
{
    [Theory, BothEngines]
    public async Task Each_opinion_is_told_to_that_phone_and_nothing_of_what_it_is_about(string engine)
    {
        await using var scene = await FeedbackScene.OpenAsync(engine);
        await scene.GiveAsync();
        (await StatesAsync(scene)).ShouldBeEmpty("nobody is to be told yet");
        (await scene.Room.RefusedAsync(new SetAlertPhone(), new SetAlertPhoneInput("113"), scene.Head)).ShouldBe("phone-number-shape");
        (await scene.Room.RefusedAsync(new SetAlertPhone(), new SetAlertPhoneInput("0912345678"), scene.Officer)).ShouldBe("not-permitted");
        await scene.Room.GrantedAsync(new SetAlertPhone(), new SetAlertPhoneInput("0912 345 678"), scene.Head);
        await scene.GiveAsync();
        scene.Room.Stage.Time.Pass(NoticeRow.Rest);
        var sms = new StandInSms();
        await CourierOf(scene, sms).RunAsync(default);
        var message = sms.Sent.ShouldHaveSingleItem();
        message.Phone.ShouldBe("84912345678");
        message.Text.ShouldEndWith(": có góp ý, phản ánh mới. Mời mở trang Góp ý để xem và giao người trả lời.");

        await scene.Room.GrantedAsync(new SetAlertPhone(), new SetAlertPhoneInput(" "), scene.Head);
        await scene.GiveAsync();
        (await StatesAsync(scene)).ShouldBe(["sent"]);
        await scene.Room.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task What_cannot_be_sent_comes_on_nobodys_list(string engine)
    {
        await using var scene = await FeedbackScene.OpenAsync(engine);
        await scene.Room.GrantedAsync(new SetAlertPhone(), new SetAlertPhoneInput("0912345678"), scene.Head);
        await scene.GiveAsync();
        scene.Room.Stage.Time.Pass(NoticeRow.Rest);
        await CourierOf(scene, new StandInSms { Behaves = SmsBehaviour.Refuses }).RunAsync(default);
        (await StatesAsync(scene)).ShouldBe(["withdrawn"]);
        (await new ByHandList(scene.Room.Stage.Read, scene.Room.Stage.Gate, new OfficeClock(scene.Room.Stage.Time)).ReadAsync(scene.OfficeId)).ShouldBeEmpty();
    }

    private static Courier CourierOf(FeedbackScene scene, ISmsGateway sms) => new(scene.Room.Stage.Read, scene.Room.Stage.Gate, new OfficeClock(scene.Room.Stage.Time), sms);

    private static Task<IReadOnlyList<string>> StatesAsync(FeedbackScene scene) =>
        scene.Room.Stage.Read.ListAsync("select state from notices where template = 'feedback-alert' order by notice_id", row => row.Text("state"));
}
