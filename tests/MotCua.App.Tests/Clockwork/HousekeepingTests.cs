using MotCua.App.Clockwork;
using MotCua.App.Data.Backups;
using MotCua.App.Dossiers;
using MotCua.App.Feedbacks;
using MotCua.App.People;
using MotCua.App.Tests.Files;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Clockwork;

public sealed class HousekeepingTests
{
    [Theory, BothEngines]
    public async Task What_has_run_out_goes_and_what_holds_stays(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var house = scene.Housekeeping;
        await scene.Stage.Gate.UpkeepAsync(scene.OfficeId, office => office.State(
            "insert into sign_ins (office_id, token_hash, account_id, started_at, seen_at, ends_at) values ($1, $2, 1, $3, $3, $4)",
            scene.OfficeId, new byte[] { 1 }, scene.Clock.Now, scene.Clock.Now.AddHours(12)));
        await house.RunAsync(default);
        (await CountAsync(scene, "sign_ins")).ShouldBe(1);
        (await CountAsync(scene, "act_answers")).ShouldBeGreaterThan(0);

        scene.Stage.Time.Pass(TimeSpan.FromDays(Housekeeping.DaysOfAnswers + 1));
        await house.RunAsync(default);
        (await CountAsync(scene, "sign_ins")).ShouldBe(0);
        (await CountAsync(scene, "act_answers")).ShouldBe(0);
        await scene.Results.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_sign_in_that_has_ended_and_a_form_that_came_after_it_each_go_twelve_hours_later_and_a_code_of_pairing_when_it_runs_out(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var (house, read, time) = (scene.Housekeeping, scene.Stage.Read, scene.Stage.Time);
        var forms = new KeptForms(read, scene.Stage.Gate, scene.Ring, time);
        using var pairings = new Pairings(read, scene.Stage.Gate, time);
        var account = await read.GetAsync<Account>(scene.OfficeId, 1L);
        var token = await new SignIns(read, scene.Stage.Gate, time).OpenAsync(account);
        await pairings.AskAsync(scene.OfficeId, "");
        async Task<(long SignIns, long Forms, long Codes)> LeftAsync()
        {
            await house.RunAsync(default);
            return (await CountAsync(scene, "sign_ins"), await CountAsync(scene, "kept_forms"), await CountAsync(scene, "pairing_codes"));
        }

        time.Pass(Pairings.Waiting - TimeSpan.FromMinutes(1));
        (await LeftAsync()).ShouldBe((1, 0, 1));
        time.Pass(TimeSpan.FromMinutes(1));
        (await LeftAsync()).ShouldBe((1, 0, 0));

        // The sign-in ends; as long as it is known whose it was, a late form is kept.
        time.Pass(SignIns.Longest);
        (await forms.KeepAsync(scene.OfficeId, token, new KeptForm("/viec/give-duty", new Dictionary<string, string[]>()))).ShouldNotBeNull();
        (await LeftAsync()).ShouldBe((1, 1, 0));
        time.Pass(KeptForms.Longest - Pairings.Waiting - TimeSpan.FromMinutes(1));
        (await LeftAsync()).ShouldBe((1, 1, 0));
        time.Pass(TimeSpan.FromMinutes(1));
        (await LeftAsync()).ShouldBe((0, 1, 0));
        time.Pass(Pairings.Waiting);
        (await LeftAsync()).ShouldBe((0, 0, 0));
        await scene.Results.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Who_was_present_is_kept_four_hundred_days(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var signIns = new SignIns(scene.Stage.Read, scene.Stage.Gate, scene.Stage.Time);
        await signIns.SeenAsync(scene.OfficeId, await signIns.OpenAsync(await scene.Stage.Read.GetAsync<Account>(scene.OfficeId, 1L)), scene.Clock.Now);
        scene.Stage.Time.Pass(TimeSpan.FromDays(PresentDay.DaysKept));
        await scene.Housekeeping.RunAsync(default);
        (await CountAsync(scene, "days_present")).ShouldBe(1);
        scene.Stage.Time.Pass(TimeSpan.FromDays(1));
        await scene.Housekeeping.RunAsync(default);
        (await CountAsync(scene, "days_present")).ShouldBe(0);
    }

    [Theory, BothEngines]
    public async Task How_to_reach_whoever_gave_a_feedback_goes_a_month_after_the_answer(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var house = scene.Housekeeping;
        await scene.Results.GrantedAsync(new GiveFeedback(), new GiveFeedbackInput(FeedbackTopic.Place, "Nơi chờ thiếu ghế.", Contact: "0912345678"));
        scene.Stage.Time.Pass(TimeSpan.FromDays(60));
        await house.RunAsync(default);
        (await ContactAsync(scene)).ShouldBe("0912345678");

        await scene.Results.GrantedAsync(new AnswerFeedback(), new AnswerFeedbackInput(1, "Đã kê thêm ghế."));
        scene.Stage.Time.Pass(TimeSpan.FromDays(Housekeeping.DaysOfContact + 1));
        await house.RunAsync(default);
        (await ContactAsync(scene)).ShouldBe("");
        (await scene.Stage.Read.GetAsync<Feedback>(scene.OfficeId, 1L)).ContactSequence.ShouldBeNull();
        await scene.Results.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Erasures_are_listed_once_and_stated_again_on_an_older_copy(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var list = new ErasureList(scene.Beside.Backups);
        await scene.CloseAsync();
        await scene.Results.GrantedAsync(new ErasePerson(), new ErasePersonInput(scene.DossierId, 1, "Đơn ngày 01/12/2026"));
        (await list.WriteAsync(scene.Stage.Read)).ShouldBe(1);
        (await list.WriteAsync(scene.Stage.Read)).ShouldBe(0);
        (await new ErasureList(scene.Beside.Backups).WriteAsync(scene.Stage.Read)).ShouldBe(0);

        await scene.Stage.Gate.UpkeepAsync(scene.OfficeId, office => office.State("update dossier_people set full_name = 'Nguyễn Thị Thử', phone = '0912345678'"));
        await list.ApplyAsync(scene.Stage.Dialect);
        var person = await scene.Stage.Read.GetAsync<DossierPerson>(scene.OfficeId, scene.DossierId, 1);
        (person.FullName, person.Phone).ShouldBe(("", null));
    }

    private static async Task<string> ContactAsync(KeepingScene scene) =>
        (await scene.Stage.Read.ListAsync("select wording from remarks where subject = 'contact'", row => row.Text("wording"))).Single();

    private static Task<long> CountAsync(KeepingScene scene, string table) => scene.Stage.Read.NumberAsync($"select count(*) as number from {table}");
}
