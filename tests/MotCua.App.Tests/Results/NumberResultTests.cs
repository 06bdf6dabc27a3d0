using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class NumberResultTests
{
    [Theory, BothEngines]
    public async Task Numbers_run_by_kind_and_year_and_a_result_sent_back_keeps_its_own(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var first = await SignedAsync(scene);
        var second = await SignedAsync(scene);
        (await scene.GrantedAsync(new NumberResult(), new NumberResultInput(first))).DocumentNumber.ShouldBe(1);
        await scene.GrantedAsync(new SendBack(), new SendBackInput(first, ProcessingStep.Sign, "Sai tên"));
        (await scene.GrantedAsync(new NumberResult(), new NumberResultInput(second))).DocumentNumber.ShouldBe(2);
        await scene.GrantedAsync(new SignResult(), new SignResultInput(first), scene.Leader);
        var again = await scene.GrantedAsync(new NumberResult(), new NumberResultInput(first));
        (again.DocumentNumber, again.IsReady, again.Holder).ShouldBe((1, false, Holder.SealKeeper));
        await scene.SoundAsync();
    }

    internal static async Task<long> SignedAsync(ResultScene scene)
    {
        var dossierId = await ReviewResultTests.DraftedAsync(scene);
        await scene.GrantedAsync(new ReviewResult(), new ReviewResultInput(dossierId));
        await scene.GrantedAsync(new SignResult(), new SignResultInput(dossierId), scene.Leader);
        return dossierId;
    }
}
