using System.Net;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.Web.Infrastructure;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Checking;

public sealed class SelfCheckPageTests
{
    private const string Page = "/quan-tri/kiem-tra";

    [Fact]
    public async Task It_is_not_for_the_counter()
    {
        await using var web = await WebStage.OpenAsync();
        (await web.GetAsync(Page)).Location.ShouldStartWith("/dang-nhap");
        await web.SignInAsync(Roles.Receptionist);
        (await web.GetAsync(Page)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Every_line_stands_in_words_and_what_needs_a_look_comes_first()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.CentreHead);
        var lines = (await web.GetAsync(Page)).Document.QuerySelectorAll(".checks li");
        lines[0].ClassName.ShouldBe("warned");
        lines[0].TextContent.ShouldStartWith("Cần xem");
        lines[^1].ClassName.ShouldBe("fit");
        var said = string.Join('\n', lines.Select(line => line.TextContent));
        said.ShouldContain("Chưa có bản sao lưu nào trong");
        said.ShouldContain("Chưa lần nào thử khôi phục");
        said.ShouldContain("Cấu trúc dữ liệu đúng với chương trình này.");
    }

    [Fact]
    public async Task A_clock_that_went_back_means_that_nobody_can_work()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Administrator);
        web.Stage.Time.MoveTo(Testing.FixedTime.Morning.AddDays(-1));
        var page = await web.GetAsync(Page);
        page.Text.ShouldContain("Chưa thể làm việc an toàn");
        page.Document.QuerySelector(".checks li")!.ClassName.ShouldBe("unfit");
    }

    [Fact]
    public async Task A_backup_is_made_beside_the_work_and_brought_back_on_trial()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Administrator);
        var begun = await web.SubmitAsync(await web.GetAsync(Page), Form(await web.GetAsync(Page)), ("passphrase", "một câu dài"), ("repeated", "một câu dài"));
        begun.Location.ShouldBe(Page);
        var done = await DoneAsync(web);
        done.Text.ShouldContain("Bản sao được niêm phong");
        done.Text.ShouldContain("Đã thử khôi phục bản sao này: được, dữ liệu nguyên vẹn.");
        var folder = new DirectoryInfo(web.Service<BesideStore>().Backups);
        folder.GetFiles("motcua-*.tar.sealed").ShouldHaveSingleItem();
        done.Text.ShouldContain($"Bản sao lưu mới nhất: {folder.GetFiles("motcua-*.tar.sealed")[0].Name}");
        done.Text.ShouldContain("khôi phục được, dữ liệu nguyên vẹn");
        folder.Parent!.GetDirectories("*.work-*").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_passphrase_typed_in_two_ways_is_refused_at_its_field_and_nothing_is_made()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Administrator);
        var page = await web.GetAsync(Page);
        var refused = await web.SubmitAsync(page, Form(page), ("passphrase", "một"), ("repeated", "hai"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Document.QuerySelector("#repeated-error")!.TextContent.ShouldContain("không giống nhau");
        web.Service<BackupRun>().Progress.ShouldBeOfType<BackupProgress.None>();
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told_in_words()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Administrator);
        await File.WriteAllTextAsync(web.Service<BesideStore>().Backups, "no folder");
        var page = await web.GetAsync(Page);
        await web.SubmitAsync(page, Form(page));
        (await DoneAsync(web)).Text.ShouldContain("Không ghi được bản sao");
    }

    private static AngleSharp.Dom.IElement Form(Shown page) => page.Document.QuerySelector("main section form")!;

    private static async Task<Shown> DoneAsync(WebStage web)
    {
        while (web.Service<BackupRun>().Progress is BackupProgress.Underway)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        return await web.GetAsync(Page);
    }
}
