using System.Net;
using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Acts;

public sealed class ManyPageTests
{
    [Fact]
    public async Task Ticked_files_are_done_each_once_and_one_refusal_does_not_stop_the_others()
    {
        await using var web = await WebStage.OpenAsync();
        await ReceiveAsync(web, 3);
        await web.SignInAsync(Roles.Specialist);
        var list = await web.GetAsync("/chuyen-mon");
        var picks = list.Document.QuerySelectorAll("[name=pick]").Select(box => box.GetAttribute("value")!).ToList();
        picks.Count.ShouldBe(3);

        var done = await SendAsync(web, list, [picks[0], picks[1], picks[0], "sign-result 3 x", "khong ro"]);
        done.Heading.ShouldBe("Đã làm 3 trong 3 việc đã chọn");
        var again = await SendAsync(web, list, [picks[2].Replace("examine-dossier", "seal-result", StringComparison.Ordinal), picks[2]]);
        again.Heading.ShouldBe("Đã làm 1 trong 2 việc đã chọn");

        (await web.Stage.Read.NumberAsync("select count(*) as number from results where examined_at is not null")).ShouldBe(3);
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_ticked_says_so()
    {
        await using var web = await WebStage.OpenAsync();
        await ReceiveAsync(web, 1);
        await web.SignInAsync(Roles.Specialist);
        var page = await SendAsync(web, await web.GetAsync("/chuyen-mon"), []);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Chưa chọn việc nào");
    }

    private static async Task ReceiveAsync(WebStage web, int files)
    {
        for (var file = 0; file < files; file++)
        {
            var input = new ReceiveDossierInput { Procedure = "2.000815", Channel = FilingChannel.Post, People = [new GivenPerson { FullName = "Nguyễn Văn A" }] };
            await web.GrantedAsync(new ReceiveDossier(), input, web.Stage.Anyone with { DeskId = null });
        }
    }

    private static Task<Shown> SendAsync(WebStage web, Shown list, IEnumerable<string> picks)
    {
        var token = list.Document.QuerySelector("[name=form_token]")!.GetAttribute("value")!;
        var content = new FormUrlEncodedContent([KeyValuePair.Create("form_token", token), KeyValuePair.Create("next", "/chuyen-mon"), .. picks.Select(pick => KeyValuePair.Create("pick", pick))]);
        return web.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/viec/nhieu") { Content = content });
    }
}
