using MotCua.App.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class WorkListTests
{
    [Theory, BothEngines]
    public async Task The_nearest_deadline_comes_first_and_the_next_page_goes_on_where_this_one_ended(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var later = await scene.ReceivedAsync(DossierScene.MaritalStatus);
        var sooner = await scene.ReceivedAsync();
        var list = await WorkList.ReadAsync(scene.Stage.Read, scene.OfficeId, (Holder.Specialist, null));

        list.Select(work => work.DossierId).ShouldBe([sooner.DossierId!.Value, later.DossierId!.Value]);
        list[0].HouseNumber.ShouldBe(sooner.HouseNumber);
        (await WorkList.ReadAsync(scene.Stage.Read, scene.OfficeId, (Holder.Specialist, null), list[0].Place)).Select(work => work.DossierId).ShouldBe([later.DossierId.Value]);
        (await WorkList.ReadAsync(scene.Stage.Read, scene.OfficeId, (Holder.Specialist, null), list[1].Place)).ShouldBeEmpty();
        (await WorkList.ReadAsync(scene.Stage.Read, scene.OfficeId, (Holder.Specialist, null), new WorkPlace(null, 0))).ShouldBeEmpty();
        (await WorkList.ReadAsync(scene.Stage.Read, scene.OfficeId, (Holder.Specialist, 99))).ShouldBeEmpty();
        (await WorkList.ReadAsync(scene.Stage.Read, scene.OfficeId, (Holder.Signer, null))).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task An_original_is_listed_until_it_is_given_back(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync(but: input => input with { Papers = [new GivenPaper("Bản sao", Copies: 1), new GivenPaper("Sổ hộ khẩu cũ", Originals: 1, KeepOriginal: true)] });
        var kept = (await KeptOriginals.ReadAsync(scene.Stage.Read, scene.OfficeId)).ShouldHaveSingleItem();
        (kept.Name, kept.HouseNumber, kept.Ordinal, kept.ApplicantName).ShouldBe(("Sổ hộ khẩu cũ", received.HouseNumber, 2, "Nguyễn Thị Ánh Tuyết"));
        (await KeptOriginals.ReadAsync(scene.Stage.Read, scene.OfficeId, kept.Place)).ShouldBeEmpty();
        await scene.GrantedAsync(new ReturnOriginal(), new ReturnOriginalInput(kept.DossierId, kept.Ordinal, Signed: true));
        (await KeptOriginals.ReadAsync(scene.Stage.Read, scene.OfficeId)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Before_a_file_is_taken_in_the_desk_hears_who_is_away_and_how_long_the_office_is_open(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        await scene.Queue.TakeAsync();
        await scene.Queue.CallAsync();
        var terms = await scene.Queue.TermsAsync();
        var at = Rules.OfficeTime.At(new DateOnly(2026, 12, 1), new TimeOnly(16, 45));
        terms.Procedure(DossierScene.Copies, new DateOnly(2026, 12, 1)).IsGranted(out var procedure, out _).ShouldBeTrue();
        var called = await scene.Stage.Read.CalledAtAsync(scene.OfficeId, scene.Queue.Desk1.DeskId);
        called.ShouldNotBeNull();
        (await scene.Stage.Read.CalledAtAsync(scene.OfficeId, null)).ShouldBeNull();
        var findings = await scene.Stage.Read.FindAsync(terms, (scene.OfficeId, at), (procedure!, NeedsVerification: false, called));

        (findings.CalledInTime, findings.SignerAway).ShouldBe((true, true));
        findings.Warnings(terms.Calendar, at).Select(warning => warning.Template).ShouldBe(["Người ký đang vắng: kết quả có thể phải chờ.", "Còn {minutes} phút nữa là hết buổi làm việc."]);
        (findings with { SignerAway = false }).Warnings(terms.Calendar, at.AddHours(-1)).ShouldBeEmpty();
    }
}
