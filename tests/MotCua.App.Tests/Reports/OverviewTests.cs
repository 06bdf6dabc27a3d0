using MotCua.App.People;
using MotCua.App.Queueing;
using MotCua.App.Reports;
using MotCua.App.Results;
using MotCua.App.Tests.Results;
using MotCua.Rules;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Reports;

public sealed class OverviewTests
{
    [Theory, BothEngines]
    public async Task Every_figure_is_the_length_of_its_list_and_says_how_long(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        await scene.GrantedAsync(new TakeTicket(), new TakeTicketInput("none"));
        await scene.ReadyAsync();
        await scene.ExaminedAsync();
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(25));

        var now = await Overview.ReadAsync(scene.Stage.Read, scene.Leader, Clock(scene));
        now.Waiting.Count.ShouldBe(1);
        now.MinutesSince(now.Waiting.FirstAt).ShouldBeGreaterThanOrEqualTo(25);
        (now.Files[OverviewHeap.Signing].Count, now.Files[OverviewHeap.Uncollected].Count, now.Files[OverviewHeap.Open].Count).ShouldBe((1, 1, 2));
        now.MinutesSince(now.Files[OverviewHeap.Signing].FirstAt).ShouldBe(25);
        now.SignersPresent.ShouldBe(1);
        foreach (var heap in Enum.GetValues<OverviewHeap>())
        {
            (await OverviewFiles.Of(heap, scene.Now.Id, now.At, []).ListAsync(scene.Stage.Read)).Count.ShouldBe((int)now.Files[heap].Count, heap.ToString());
        }
    }

    [Theory, BothEngines]
    public async Task A_deputy_counts_only_what_he_may_sign(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        await scene.ExaminedAsync();
        await scene.GrantedAsync(new DelegateSigning(), Given(scene, ResultScene.Marriage), scene.Leader);
        var codes = await OverviewFiles.CodesToSignAsync(scene.Stage.Read, scene.Now.Id, scene.Deputy.AccountId, scene.Today);
        codes.ShouldBe([ResultScene.Marriage]);
        (await OverviewFiles.Of(OverviewHeap.Signing, scene.Now.Id, scene.Stage.Time.GetUtcNow(), codes).CountAsync(scene.Stage.Read)).Count.ShouldBe(0);
        (await Overview.ReadAsync(scene.Stage.Read, scene.Leader, Clock(scene))).Files[OverviewHeap.Signing].Count.ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task A_file_without_result_is_at_risk_an_hour_before_its_moment_and_after_it(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var file = await scene.ReceivedAsync();
        var dossier = await scene.DossierAsync(file);
        // The promise comes before the deadline, where a plan gave one.
        var due = dossier.PromisedAt ?? dossier.DueCurrentAt!.Value;
        async Task<long> AtAsync(DateTimeOffset now) => (await OverviewFiles.Of(OverviewHeap.AtRisk, scene.Now.Id, now, []).CountAsync(scene.Stage.Read)).Count;
        (await AtAsync(due.AddMinutes(-61))).ShouldBe(0);
        (await AtAsync(due.AddMinutes(-60))).ShouldBe(1);
        (await AtAsync(due.AddMinutes(10))).ShouldBe(1);
        (await OverviewFiles.DueOn(scene.Now.Id, due.Day()).ListAsync(scene.Stage.Read)).Select(line => line.DossierId).ShouldBe([file]);
        (await OverviewFiles.DueOn(scene.Now.Id, due.Day().AddDays(1)).CountAsync(scene.Stage.Read)).Count.ShouldBe(0);
    }

    [Theory, BothEngines]
    public async Task A_desk_says_who_called_and_how_long_the_visit_takes(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        await scene.GrantedAsync(new TakeTicket(), new TakeTicketInput("none"));
        var called = await scene.GrantedAsync(new CallNext(), new CallNextInput(), scene.Deputy with { DeskId = scene.Desk1.DeskId });
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(7));
        var now = await Overview.ReadAsync(scene.Stage.Read, scene.Leader, Clock(scene));
        var desk = now.Desks.Single(desk => desk.Who is not null);
        (desk.Number, desk.Who, desk.Serving, now.MinutesSince(desk.CalledAt)).ShouldBe((1, "phochutich", called.Number, 7));
    }

    [Theory, BothEngines]
    public async Task Whoever_has_not_been_seen_for_half_an_hour_sits_at_no_desk(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var account = await scene.Stage.Read.GetAsync<Account>(scene.Now.Id, scene.Deputy.AccountId);
        var signIns = new SignIns(scene.Stage.Read, scene.Stage.Gate, scene.Stage.Time);
        var token = await signIns.OpenAsync(account);
        await signIns.SitDownAsync(scene.Now.Id, token, scene.Desk1.DeskId);
        async Task<string?> WhoAsync() => (await Overview.ReadAsync(scene.Stage.Read, scene.Leader, Clock(scene))).Desks.Single(desk => desk.Number == 1).Who;
        (await WhoAsync()).ShouldBe("phochutich");
        scene.Stage.Time.Pass(SignIns.Idle);
        (await WhoAsync()).ShouldBeNull();
    }

    private static (DateTimeOffset, DateTimeOffset) Clock(ResultScene scene) => (scene.Stage.Time.GetUtcNow(), scene.Stage.Time.GetUtcNow());

    private static DelegateSigningInput Given(ResultScene scene, string procedure) =>
        new() { AccountId = scene.Deputy.AccountId, FromOn = scene.Today, UntilOn = scene.Today, Document = "12/GUQ-UBND", Procedures = [procedure] };
}
