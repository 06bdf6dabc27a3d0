using MotCua.App.Acts;
using MotCua.App.Ballots;
using MotCua.App.Tests.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Ballots;

public sealed class CastBallotTests
{
    private const string Blind = "0123456789abcdef";

    [Theory, BothEngines]
    public async Task A_code_casts_one_ballot_and_the_entry_says_only_the_sitting(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var citizen = Actor.Citizen(scene.Stage.Anyone.OfficeId);
        var visit = (await scene.TakeAsync()).VisitId!.Value;
        var code = await scene.GrantedAsync(new IssueBallotCode(), new IssueBallotCodeInput(visit));
        var input = new CastBallotInput { Code = code.Code, Overall = "very-satisfied", Blind = Blind, Criteria = new Dictionary<string, string> { ["attitude"] = "satisfied" }, Comment = "Cảm ơn các cháu" };
        (await scene.RefusedAsync(new CastBallot(), input with { Overall = "bình thường" }, citizen)).ShouldBe("ballot-overall-missing");
        (await scene.RefusedAsync(new CastBallot(), input with { Blind = "" }, citizen)).ShouldBe("ballot-blind-missing");
        (await scene.RefusedAsync(new CastBallot(), input with { Code = "2222-2222" }, citizen)).ShouldBe("ballot-code-wrong");
        var cast = await scene.GrantedAsync(new CastBallot(), input, citizen);
        (cast.Sitting, cast.VisitId).ShouldBe((BallotSitting.Morning, null));
        (await scene.RefusedAsync(new CastBallot(), input, citizen)).ShouldBe("ballot-code-wrong");
        var day = Rules.OfficeTime.Day(scene.Stage.Time.GetUtcNow());
        (await BallotResults.ReadAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, day, day)).VerySatisfied.ShouldBe(1);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Verify_sees_a_stuffed_box(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var code = await scene.GrantedAsync(new IssueBallotCode(), new IssueBallotCodeInput((await scene.TakeAsync()).VisitId!.Value));
        await scene.GrantedAsync(new CastBallot(), new CastBallotInput { Code = code.Code, Overall = "satisfied", Blind = Blind });
        await scene.Stage.Gate.UpkeepAsync(scene.Stage.Anyone.OfficeId, office => office.State("delete from ballots where office_id = $1", office.OfficeId));
        (await scene.Stage.VerifyAsync()).Violations.Count(violation => violation.Invariant == "I10").ShouldBe(2);
    }
}
