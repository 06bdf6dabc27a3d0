using System.Net;
using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Acts;

/// <summary>Two officers on one file: nothing is overwritten unseen, and nothing typed is lost.</summary>
public sealed class ConflictTests
{
    [Fact]
    public async Task Both_versions_stand_beside_each_other_and_mine_can_be_kept()
    {
        await using var web = await WithFileAsync();
        var mine = await web.GetAsync("/viec/correct-dossier?dossier_id=1&next=%2Fho-so%2F1");
        mine.Document.QuerySelector("[name=seen]")!.GetAttribute("value").ShouldNotBeEmpty();
        await web.GrantedAsync(new EnterOfficialCode(), new EnterOfficialCodeInput(1, "H60.20.5-261201-0001"), web.Stage.Anyone with { DeskId = null });

        var conflict = await web.SubmitAsync(mine, ("official_code", "H60.20.5-261201-0002"), ("reason", "Ghi nhầm số"));
        conflict.Status.ShouldBe(HttpStatusCode.Conflict);
        conflict.Document.QuerySelector(".version")!.TextContent.ShouldBe("H60.20.5-261201-0001");
        conflict.Document.QuerySelector("[name=official_code]")!.GetAttribute("value").ShouldBe("H60.20.5-261201-0002");
        conflict.Document.QuerySelector("[name=reason]")!.TextContent.ShouldContain("Ghi nhầm số");
        conflict.Document.QuerySelectorAll(".story li").Length.ShouldBe(1);
        conflict.Document.QuerySelector("a.button")!.GetAttribute("href").ShouldBe("/ho-so/1");
        (await web.Stage.Read.NumberAsync("select count(*) as number from dossiers where official_code = 'H60.20.5-261201-0001'")).ShouldBe(1);

        (await web.SubmitAsync(conflict with { Path = "/viec/correct-dossier" })).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.Stage.Read.NumberAsync("select count(*) as number from dossiers where official_code = 'H60.20.5-261201-0002'")).ShouldBe(1);
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_changed_again_while_one_compares_is_compared_again()
    {
        await using var web = await WithFileAsync();
        var mine = await web.GetAsync("/viec/correct-dossier?dossier_id=1");
        await web.GrantedAsync(new EnterOfficialCode(), new EnterOfficialCodeInput(1, "H60.20.5-261201-0001"), web.Stage.Anyone with { DeskId = null });
        var first = await web.SubmitAsync(mine, ("official_code", "H60.20.5-261201-0003"), ("reason", "Ghi nhầm số"));
        await web.GrantedAsync(new CorrectDossier(), new CorrectDossierInput { DossierId = 1, OfficialCode = "H60.20.5-261201-0002", Reason = "Số của người khác" }, web.Stage.Anyone with { DeskId = null });
        var second = await web.SubmitAsync(first with { Path = "/viec/correct-dossier" });
        second.Status.ShouldBe(HttpStatusCode.Conflict);
        second.Document.QuerySelectorAll(".version").Select(one => one.TextContent).ShouldBe(["H60.20.5-261201-0002", "Số của người khác"]);
    }

    [Fact]
    public async Task A_step_another_has_taken_is_not_taken_again_and_my_words_stay_to_be_copied()
    {
        await using var web = await WithFileAsync(StepOrder.General);
        await web.GrantedAsync(new ExamineDossier(), new ExamineDossierInput(1), web.Stage.Anyone with { DeskId = null });
        var mine = await web.GetAsync("/viec/propose-result?dossier_id=1");
        await web.GrantedAsync(new ProposeResult(), new ProposeResultInput(1), web.Stage.Anyone with { DeskId = null });
        var conflict = await web.SubmitAsync(mine, ("outcome", "rejected"), ("reason", "Thiếu bản chính"));
        conflict.Status.ShouldBe(HttpStatusCode.Conflict);
        conflict.Text.ShouldContain("không còn làm được");
        conflict.Document.QuerySelectorAll(".version").Select(one => one.TextContent)
            .ShouldBe(["Giải quyết theo đề nghị", "Từ chối giải quyết, có văn bản nêu lý do", "chưa ai ghi", "Thiếu bản chính"]);
        conflict.Document.QuerySelector("main form button").ShouldBeNull();
        (await web.Stage.Read.NumberAsync("select count(*) as number from results where outcome = 'approved'")).ShouldBe(1);
    }

    [Fact]
    public async Task Who_has_the_file_open_is_told_on_its_page_and_in_the_list()
    {
        await using var web = await WithFileAsync();
        await web.GetAsync("/ho-so/1");
        (await web.GetAsync("/ho-so/1")).Document.QuerySelector("main > .note").ShouldBeNull();
        await web.SignInAsync(Roles.Specialist);
        (await web.GetAsync("/chuyen-mon")).Document.QuerySelector(".opened")!.TextContent.ShouldContain("Người thử đang mở từ");
        (await web.GetAsync("/ho-so/1")).Document.QuerySelector("main > .note")!.TextContent.ShouldContain("Người thử đang mở hồ sơ này từ");
    }

    [Fact]
    public async Task A_page_that_is_left_is_noted_and_not_where_it_was_loaded_anew_meanwhile()
    {
        await using var web = await WithFileAsync();
        var first = await web.GetAsync("/ho-so/1");
        web.Stage.Time.Pass(TimeSpan.FromSeconds(1));
        var again = await web.GetAsync("/ho-so/1");
        (await LeaveAsync(first)).ShouldBe((HttpStatusCode.NoContent, 0));
        (await LeaveAsync(again)).ShouldBe((HttpStatusCode.NoContent, 1));
        (await LeaveAsync(again, ("made", "9223372036854775807"))).ShouldBe((HttpStatusCode.NotFound, 1));

        async Task<(HttpStatusCode, long)> LeaveAsync(Shown page, params (string, string)[] typed) => (
            (await web.SubmitAsync(page with { Path = "/ho-so/1?handler=Left" }, page.Document.QuerySelector("#leaving")!, typed)).Status,
            await web.Stage.Read.NumberAsync("select count(*) as number from access_log where kind = 'dossier-left'"));
    }

    [Fact]
    public async Task A_form_of_a_file_that_is_not_there_is_shown_and_refused()
    {
        await using var web = await WithFileAsync();
        (await web.GetAsync("/viec/correct-dossier?dossier_id=99")).Status.ShouldBe(HttpStatusCode.OK);
        var page = await web.GetAsync("/viec/correct-dossier?dossier_id=1");
        (await web.SubmitAsync(page, ("seen", "hôm qua"), ("official_code", "x"), ("reason", "x"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    /// <summary>A receptionist who is a specialist too stands before one file.</summary>
    private static async Task<WebStage> WithFileAsync(StepOrder? order = null)
    {
        var web = await WebStage.OpenAsync();
        await web.GrantedAsync(new ReceiveDossier(), new ReceiveDossierInput { Procedure = "2.000815", Channel = FilingChannel.Post, People = [new GivenPerson { FullName = "Nguyễn Văn A" }] }, web.Stage.Anyone with { DeskId = null });
        if (order is not null)
        {
            await web.Stage.Gate.UpkeepAsync(web.Stage.Anyone.OfficeId, office => office.State("update dossiers set step_order = $1 where dossier_id = 1", order.ToString()));
        }

        await web.SignInAsync(Roles.Receptionist, Roles.Specialist);
        return web;
    }
}
