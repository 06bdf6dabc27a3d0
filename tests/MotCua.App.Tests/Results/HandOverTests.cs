using MotCua.App.Dossiers;
using MotCua.App.Queueing;
using MotCua.App.Results;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class HandOverTests
{
    [Theory, BothEngines]
    public async Task The_applicant_takes_the_result_and_the_visit_ends(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReadyAsync();
        var visitId = (await scene.DossierAsync(dossierId)).VisitId;
        var handed = await scene.GrantedAsync(new HandOver(), Applicant(dossierId));
        (handed.Relation, handed.Slip, handed.EndsVisit, handed.Decided).ShouldBe((CollectorRelation.Applicant, SlipAtHandOver.NeverGiven, true, null));
        var dossier = await scene.DossierAsync(dossierId);
        (dossier.State, dossier.Holder, dossier.ReturnedAt).ShouldBe((DossierState.Returned, Holder.Nobody, scene.Stage.Time.GetUtcNow()));
        (await scene.Stage.Read.GetAsync<Visit>(scene.Stage.Anyone.OfficeId, visitId)).ClosedAt.ShouldNotBeNull();
        (await scene.CountedAsync("results-handed-over")).ShouldBe(1);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Somebody_else_shows_card_and_authorisation_which_stand_in_the_book_only(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReadyAsync();
        var son = Applicant(dossierId) with { Relation = CollectorRelation.Child, Authorisation = AuthorisationPaper.Written, CollectorName = "Lê Văn Mẫu", CollectorIdentity = "051090001234" };
        (await scene.RefusedAsync(new HandOver(), son with { Authorisation = AuthorisationPaper.None })).ShouldBe("collector-authorisation-missing");
        (await scene.RefusedAsync(new HandOver(), son with { CollectorName = "" })).ShouldBe("collector-name-missing");
        (await scene.RefusedAsync(new HandOver(), son with { CollectorIdentity = "12" })).ShouldBe("identity-number-shape");
        var handed = await scene.GrantedAsync(new HandOver(), son);
        handed.Relation.ShouldBe(CollectorRelation.Child);
        (await scene.Stage.Read.NumberAsync("select count(*) as number from hand_over_lines where collector_name = $1", "Lê Văn Mẫu")).ShouldBe(1);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task What_is_not_ready_is_not_handed_over_and_nothing_twice(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var fresh = await scene.ReceivedAsync();
        (await scene.RefusedAsync(new HandOver(), Applicant(fresh))).ShouldBe("result-not-ready");
        var dossierId = await scene.ReadyAsync();
        (await scene.RefusedAsync(new HandOver(), Applicant(dossierId) with { IdentityChecked = false })).ShouldBe("collector-identity-unchecked");
        await scene.GrantedAsync(new HandOver(), Applicant(dossierId));
        (await scene.RefusedAsync(new HandOver(), Applicant(dossierId))).ShouldBe("result-not-ready");
    }

    [Theory, BothEngines]
    public async Task A_printed_slip_comes_back_and_originals_go_first(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReadyAsync(input => input with { SlipWanted = true });
        (await scene.RefusedAsync(new HandOver(), Applicant(dossierId))).ShouldBe("collector-slip-not-shown");
        await scene.Stage.Gate.UpkeepAsync(scene.Now.Id, office => office.State("update dossier_papers set kept_at = $1 where dossier_id = $2", office.Now, dossierId));
        (await scene.RefusedAsync(new HandOver(), Applicant(dossierId))).ShouldBe("originals-kept");
        await scene.Stage.Gate.UpkeepAsync(scene.Now.Id, office => office.State("update dossier_papers set returned_at = $1 where dossier_id = $2", office.Now, dossierId));
        (await scene.GrantedAsync(new HandOver(), Applicant(dossierId) with { Slip = SlipAtHandOver.LostAndSigned })).Slip.ShouldBe(SlipAtHandOver.LostAndSigned);
    }

    internal static HandOverInput Applicant(long dossierId) => new() { DossierId = dossierId, IdentityChecked = true };
}
