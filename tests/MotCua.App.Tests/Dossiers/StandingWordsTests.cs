using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.App.Tests.Results;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class StandingWordsTests
{
    [Theory, BothEngines]
    public async Task After_an_apology_it_says_the_new_moment_and_after_a_standstill_the_laws(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var id = await scene.ReceivedAsync();
        var dossier = await scene.DossierAsync(id);
        var before = dossier.AppointedAt ?? dossier.PromisedAt ?? dossier.DueCurrentAt!.Value;
        var later = MotCua.Rules.OfficeTime.At(new DateOnly(2026, 12, 31), new TimeOnly(10, 0));
        await scene.GrantedAsync(new Apologise(), new ApologiseInput(id, later, "Máy in hỏng"));
        dossier = await scene.DossierAsync(id);
        string Say(Dossier file) => StandingWords.Of(file, "Trung tâm xã mẫu").ToString();
        Say(dossier).ShouldContain("10:00 ngày 31/12/2026");
        Say(dossier with { DueCurrentAt = null, Promise = PromiseState.Void }).ShouldContain("tạm dừng tính hạn");
        Say(dossier with { AppointedAt = before, DueCurrentAt = later.AddDays(5), Promise = PromiseState.Void }).ShouldContain("05/01/2027", customMessage: "the slip's moment is past, the clock went on");
    }

    [Theory, BothEngines]
    public async Task The_answer_says_where_the_file_is_and_when_to_come_and_nothing_of_the_person(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        async Task<string> SayAsync(long dossierId) => StandingWords.Of(await scene.DossierAsync(dossierId), "Trung tâm xã mẫu").ToString();
        var fresh = await SayAsync(await scene.ReceivedAsync());
        fresh.ShouldContain("Trả kết quả trước");
        var ready = await scene.ReadyAsync();
        (await SayAsync(ready)).ShouldContain("đã có kết quả. Mời ông/bà đến nhận");
        await scene.GrantedAsync(new HandOver(), HandOverTests.Applicant(ready));
        (await SayAsync(ready)).ShouldContain("đã trả ngày");
        foreach (var text in new[] { fresh, await SayAsync(ready) })
        {
            text.ShouldStartWith("Trung tâm xã mẫu: ");
            text.ShouldNotContain("Nguyễn");
            text.ShouldNotContain("0912345678");
        }
    }
}
