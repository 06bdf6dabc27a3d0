using MotCua.App.Ballots;
using MotCua.App.Tests.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Ballots;

public sealed class IssueBallotCodeTests
{
    [Theory, BothEngines]
    public async Task A_visit_gets_one_code_and_only_its_hash_is_kept(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var visit = (await scene.TakeAsync()).VisitId!.Value;
        var code = await scene.GrantedAsync(new IssueBallotCode(), new IssueBallotCodeInput(visit));
        BallotCode.Read(code.Code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)).ShouldBe(code);
        BallotCode.Read("0OI1").ShouldBeNull();
        (await scene.RefusedAsync(new IssueBallotCode(), new IssueBallotCodeInput(visit))).ShouldBe("ballot-code-given");
        (await scene.Stage.Read.NumberAsync("select count(*) as number from ballot_codes")).ShouldBe(1);
        await scene.SoundAsync();
    }
}
