using MotCua.App.Dossiers;
using MotCua.App.Queueing;
using MotCua.Rules;
using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class ReceiveDossierTests
{
    [Theory, BothEngines]
    public async Task A_complete_file_gets_a_house_number_a_promise_and_its_reasons_and_no_slip(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync();
        var row = await scene.RowAsync(received);

        received.HouseNumber.ShouldBe("261201-001");
        received.Slip.ShouldBe(SlipState.Withheld);
        row.PlanId.ShouldBe("duong-xa");
        row.Promise.ShouldBe(PromiseState.Open);
        row.PromisedAt.ShouldBe(received.PromisedAt);
        row.DueOriginalAt.ShouldBe(OfficeTime.At(new DateOnly(2026, 12, 1), new TimeOnly(17, 0)));
        row.DueCurrentAt.ShouldBe(row.DueOriginalAt);
        row.AppointedAt.ShouldBeNull();
        row.Holder.ShouldBe(Holder.Specialist);
        (await scene.Stage.Read.GetAsync<DossierPerson>(scene.OfficeId, row.DossierId, 1)).FoldedName.ShouldBe("nguyen thi anh tuyet");
        (await scene.Stage.Read.GetAsync<DossierExplanation>(scene.OfficeId, row.DossierId, DossierExplanation.Receipt)).Read().Count.ShouldBeGreaterThan(5);
        (await scene.FigureAsync("dossiers-received", DossierScene.Copies)).ShouldBe(1);
        (await scene.FigureAsync("promises-made")).ShouldBe(1);
        (await scene.FigureAsync("slips", "withheld")).ShouldBe(1);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Slip_01_is_printed_when_an_original_is_kept_or_the_person_asks_or_no_plan_leaves_it_out(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var kept = await scene.ReceivedAsync(but: input => input with { Papers = [new GivenPaper("Sổ hộ khẩu cũ", Originals: 1, Copies: 0, KeepOriginal: true)] });
        var asked = await scene.ReceivedAsync(but: input => input with { SlipWanted = true });
        var later = await scene.ReceivedAsync(but: input => input with { NeedsVerification = true });

        (kept.SlipReason, asked.SlipReason, later.SlipReason).ShouldBe((SlipReason.OriginalKept, SlipReason.Asked, SlipReason.AtReceipt));
        (kept.SlipNumber, asked.SlipNumber, later.SlipNumber).ShouldBe((1, 2, 3));
        (await scene.RowAsync(asked)).AppointedAt.ShouldBe(asked.PromisedAt);
        (await scene.RowAsync(kept)).HouseOrdinal.ShouldBe(1);
        (await scene.RowAsync(later)).HouseOrdinal.ShouldBe(3);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_file_by_post_needs_no_visit_and_carries_its_official_code(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.GrantedAsync(
            new ReceiveDossier(), DossierScene.Handing() with { Channel = FilingChannel.Post, OfficialCode = "h60.20.5-261201-0001" });
        var row = await scene.RowAsync(received);
        row.VisitId.ShouldBeNull();
        row.OfficialCode.ShouldBe("H60.20.5-261201-0001");
        (await scene.RefusedAsync(new ReceiveDossier(), DossierScene.Handing() with { Channel = FilingChannel.Online, OfficialCode = "H60.20.5-261201-0001" })).ShouldBe("code-taken");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task What_cannot_be_received_is_refused_and_no_number_is_used(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        (await scene.RefusedAsync(new ReceiveDossier(), DossierScene.Handing(), scene.Queue.Desk1)).ShouldBe("nobody-called");
        var taken = await scene.Queue.TakeAsync();
        await scene.Queue.CallAsync();
        (await RefusedAsync(scene, input => input with { Procedure = "9.999999" })).ShouldBe("procedure-unknown");
        (await RefusedAsync(scene, input => input with { People = [] })).ShouldBe("applicant-missing");
        (await RefusedAsync(scene, input => input with { People = [DossierScene.Applicant with { IdentityNumber = "12" }] })).ShouldBe("identity-number-shape");
        (await RefusedAsync(scene, input => input with { People = [DossierScene.Applicant with { Phone = "113" }] })).ShouldBe("phone-number-shape");
        (await RefusedAsync(scene, input => input with { Papers = [new GivenPaper("")] })).ShouldBe("paper-unreadable");
        (await RefusedAsync(scene, input => input with { OfficialCode = "không phải mã" })).ShouldBe("dossier-code-shape");
        await scene.GrantedAsync(new FinishVisit(), new FinishVisitInput(), scene.Queue.Desk1);
        (await RefusedAsync(scene, input => input with { VisitId = taken.VisitId })).ShouldBe("visit-closed");
        scene.Stage.Time.Pass(TimeSpan.FromHours(12));
        (await RefusedAsync(scene, input => input with { Channel = FilingChannel.Post })).ShouldBe("office-closed");
        (await scene.Stage.Read.NumberAsync("select count(*) as number from dossiers")).ShouldBe(0);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Whoever_was_called_in_time_is_served_after_closing_whether_the_visit_is_named_or_not(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var taken = await scene.Queue.TakeAsync();
        await scene.Queue.CallAsync();
        scene.Stage.Time.MoveTo(OfficeTime.At(new DateOnly(2026, 12, 1), new TimeOnly(18, 0)));
        (await scene.GrantedAsync(new ReceiveDossier(), DossierScene.Handing(), scene.Queue.Desk1)).HouseNumber.ShouldBe("261201-001");
        (await scene.GrantedAsync(new ReceiveDossier(), DossierScene.Handing() with { VisitId = taken.VisitId }, scene.Queue.Desk1)).HouseNumber.ShouldBe("261201-002");
        (await scene.RefusedAsync(new ReceiveDossier(), DossierScene.Handing() with { VisitId = taken.VisitId }, scene.Queue.Desk2)).ShouldBe("office-closed");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Verify_sees_a_house_number_that_is_missing(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        await scene.ReceivedAsync();
        var second = await scene.ReceivedAsync();
        await scene.Stage.Gate.UpkeepAsync(scene.OfficeId, office => office.State("update dossiers set house_ordinal = 9 where office_id = $1 and dossier_id = $2", office.OfficeId, second.DossierId));
        (await scene.Stage.VerifyAsync()).Violations.Select(violation => violation.Invariant).ShouldBe(["I2"]);
    }

    [Theory, BothEngines]
    public async Task Verify_sees_a_slip_that_is_missing_and_a_clock_that_stands_where_it_should_run(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        await scene.ReceivedAsync(but: input => input with { SlipWanted = true });
        await scene.ReceivedAsync(but: input => input with { SlipWanted = true });
        await scene.ReceivedAsync(but: input => input with { SlipWanted = true });
        await scene.SoundAsync();
        await scene.Stage.Gate.UpkeepAsync(scene.OfficeId, office => office.State("delete from slips where office_id = $1 and number = 2", office.OfficeId));
        (await scene.Stage.VerifyAsync()).Violations.Select(violation => violation.Invariant).ShouldBe(["I2"]);
        await scene.Stage.Gate.UpkeepAsync(scene.OfficeId, office => office.State("update dossiers set due_current_at = null where office_id = $1 and dossier_id = 1", office.OfficeId));
        (await scene.Stage.VerifyAsync()).Violations.ShouldContain(violation => violation.Invariant == "I6");
    }

    private static Task<string> RefusedAsync(DossierScene scene, Func<ReceiveDossierInput, ReceiveDossierInput> but) =>
        scene.RefusedAsync(new ReceiveDossier(), but(DossierScene.Handing()), scene.Queue.Desk1);
}
