using MotCua.App.Results;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class DelegateSigningTests
{
    [Theory, BothEngines]
    public async Task It_names_person_procedures_days_document_and_form(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var delegated = await scene.GrantedAsync(new DelegateSigning(), ToDeputy(scene, ResultScene.Certification), scene.Leader);
        delegated.ProcedureCodes.ShouldBe([ResultScene.Certification]);
        var row = await scene.Stage.Read.GetAsync<Delegation>(scene.Stage.Anyone.OfficeId, delegated.DelegationId);
        (row.Document, row.Form, row.GivenBy).ShouldBe(("12/QĐ-UBND", SigningForm.InPlaceOf, scene.Leader.AccountId));
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Oneself_a_second_hand_and_a_paper_without_words_are_refused(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var input = ToDeputy(scene);
        (await scene.RefusedAsync(new DelegateSigning(), input, scene.Deputy)).ShouldBe("not-to-oneself");
        (await scene.RefusedAsync(new DelegateSigning(), input with { Document = " " })).ShouldBe("delegation-document-missing");
        (await scene.RefusedAsync(new DelegateSigning(), input with { UntilOn = input.FromOn.AddDays(-1) })).ShouldBe("delegation-dates");
        (await scene.RefusedAsync(new DelegateSigning(), input with { Form = SigningForm.Leader })).ShouldBe("leader-is-no-stand-in");
        (await scene.RefusedAsync(new DelegateSigning(), input with { Procedures = ["9.999999"] })).ShouldBe("procedure-unknown");
        await scene.GrantedAsync(new DelegateSigning(), input, scene.Leader);
        (await scene.RefusedAsync(new DelegateSigning(), input with { AccountId = scene.Leader.AccountId }, scene.Deputy)).ShouldBe("not-passed-on");
    }

    internal static DelegateSigningInput ToDeputy(ResultScene scene, params string[] procedures) => new()
    {
        AccountId = scene.Deputy.AccountId,
        FromOn = scene.Today,
        UntilOn = scene.Today,
        Document = "12/QĐ-UBND",
        Procedures = procedures,
    };
}
