using MotCua.App.Procedures;
using MotCua.App.Tests.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Procedures;

public sealed class OfferProcedureTests
{
    [Theory, BothEngines]
    public async Task A_procedure_without_a_limit_is_offered_once_the_office_enters_one(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var before = await scene.TermsAsync();
        before.Procedure("L.001", new DateOnly(2026, 12, 1)).IsGranted(out var silent, out _).ShouldBeTrue();
        silent!.IsOffered.ShouldBeFalse();
        await scene.GrantedAsync(new OfferProcedure(), new OfferProcedureInput { Procedure = "L.001", TimeLimit = "3wd", Confirmed = true });
        var after = await scene.TermsAsync();
        after.Procedure("L.001", new DateOnly(2026, 12, 1)).IsGranted(out var offered, out _).ShouldBeTrue();
        (offered!.IsOffered, offered.Limit.ToString()).ShouldBe((true, "3wd"));
        await scene.GrantedAsync(new OfferProcedure(), new OfferProcedureInput { Procedure = "L.001", Offered = false });
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_limit_longer_than_the_laws_or_unreadable_is_refused(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        (await scene.RefusedAsync(new OfferProcedure(), new OfferProcedureInput { Procedure = "1.004873", TimeLimit = "30wd" })).ShouldBe("local-limit-too-long");
        (await scene.RefusedAsync(new OfferProcedure(), new OfferProcedureInput { Procedure = "1.004873", TimeLimit = "soon" })).ShouldBe("limit-unreadable");
        (await scene.RefusedAsync(new OfferProcedure(), new OfferProcedureInput { Procedure = "9.999999" })).ShouldBe("procedure-unknown");
    }
}
