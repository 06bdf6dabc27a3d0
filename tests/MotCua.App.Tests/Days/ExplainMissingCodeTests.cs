using MotCua.App.Days;
using MotCua.Rules;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Days;

public sealed class ExplainMissingCodeTests
{
    [Theory, BothEngines]
    public async Task A_file_without_a_code_is_explained_once(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        var received = await scene.Dossiers.ReceivedAsync();
        var input = new ExplainMissingCodeInput(received.DossierId!.Value, "Hệ thống của tỉnh không vào được");
        (await scene.RefusedAsync(new ExplainMissingCode(), input with { Reason = " " })).ShouldBe("reason-missing");
        (await scene.GrantedAsync(new ExplainMissingCode(), input)).ReasonHash.Length.ShouldBe(64);
        (await ClosingProblems.ReadAsync(scene.Stage.Read, (scene.Dossiers.OfficeId, scene.Now.Day(), scene.Now))).ShouldNotContain(problem => problem.Kind == ClosingProblemKind.CodeMissing);
        (await scene.RefusedAsync(new ExplainMissingCode(), input)).ShouldBe("missing-code-explained");
        await scene.ReadyToCloseAsync(received);
        (await scene.RefusedAsync(new ExplainMissingCode(), input)).ShouldBe("code-known");
        await scene.SoundAsync();
    }
}
