using MotCua.App.Procedures;
using MotCua.App.Tests.Queueing;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Procedures;

public sealed class ReplaceProcedureTests
{
    private static readonly ReplaceProcedureInput FromTomorrow = new() { Procedure = "1.004873", NewCode = "1.777777", ValidFrom = new(2026, 12, 2), Document = "QĐ 99/QĐ-UBND" };

    [Theory, BothEngines]
    public async Task Who_asks_for_the_old_code_is_led_to_the_new_one_with_the_offices_settings(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.GrantedAsync(new OfferProcedure(), new OfferProcedureInput { Procedure = "1.004873", Fee = 5000, Confirmed = true });
        var replaced = await scene.GrantedAsync(new ReplaceProcedure(), FromTomorrow with { Name = "Thủ tục thay thế" });

        (replaced.ProcedureCode, replaced.ReplacedProcedureCode).ShouldBe(("1.777777", "1.004873"));
        (await ReviseProcedureTests.VersionAsync(scene, "1.004873", 1)).Code.ToString().ShouldBe("1.004873");
        (await ReviseProcedureTests.VersionAsync(scene, "1.004873", 2)).Code.ToString().ShouldBe("1.777777");
        (await scene.TermsAsync()).Procedure("1.004873", new(2026, 12, 2)).IsGranted(out var offered, out _).ShouldBeTrue();
        (offered!.Local.Fee, offered.Local.ConfirmedOn).ShouldBe((5000, null));
        await scene.SoundAsync();
    }

    [Fact]
    public async Task A_code_that_is_none_or_taken_is_refused()
    {
        await using var scene = await QueueScene.OpenAsync(Engines.Sqlite);
        async Task<string> Refused(string code) => await scene.RefusedAsync(new ReplaceProcedure(), FromTomorrow with { NewCode = code });
        (await Refused("new")).ShouldBe("procedure-code-unreadable");
        (await Refused("1.004873")).ShouldBe("procedure-code-in-use");
        (await Refused("2.000815")).ShouldBe("procedure-code-in-use");
    }
}
