using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.App.Tests.Results;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class StandingWordsTests
{
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
