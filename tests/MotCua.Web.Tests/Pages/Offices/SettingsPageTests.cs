using System.Net;
using MotCua.App.Acts;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Offices;

public sealed class SettingsPageTests
{
    private const string Page = "/quan-tri/don-vi";

    [Fact]
    public async Task Desks_are_set_up_and_a_plan_is_adopted_suspended_and_ended()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Clerk);
        await ActAsync("register-desk", ("number", "4"), ("name", "Bàn viết hộ"));
        await ActAsync("adopt-plan", ("preset", "duong-xa"), ("text", ""));
        var page = await web.GetAsync(Page);
        page.Text.ShouldContain("Quầy 4: Bàn viết hộ");
        page.Text.ShouldContain("Áp dụng từ 01/12/2026.");
        (await ActAsync("suspend-plan", ("plan_id", "duong-xa"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.GetAsync(Page)).Text.ShouldContain("Tạm ngừng từ 02/12/2026.");
        await ActAsync("end-plan", ("plan_id", "duong-xa"));
        (await web.GetAsync(Page)).Text.ShouldContain("Kết thúc");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();

        async Task<Shown> ActAsync(string act, params (string, string)[] filled) => await web.SubmitAsync(await web.GetAsync($"/viec/{act}?next={Page}"), filled);
    }

    [Fact]
    public async Task A_procedure_without_a_limit_gets_one_on_its_own_page_and_citizens_see_no_form()
    {
        await using var web = await WebStage.OpenAsync();
        (await web.GetAsync("/thu-tuc/L.001")).Document.QuerySelector("main form").ShouldBeNull();
        await web.SignInAsync(Roles.CentreHead);
        (await web.GetAsync(Page)).Text.ShouldContain("L.001");
        var procedure = await web.GetAsync("/thu-tuc/L.001");
        var set = await web.SubmitAsync(procedure with { Path = "/viec/offer-procedure" }, ("time_limit", "3wd"));
        set.Location.ShouldStartWith("/thu-tuc/L.001?saved=");
        (await web.GetAsync(Page)).Text.ShouldNotContain("L.001");
        (await web.SubmitAsync((await web.GetAsync("/thu-tuc/L.001")) with { Path = "/viec/offer-procedure" }, ("time_limit", "mai"))).Text.ShouldContain("không đọc được");
    }

    [Fact]
    public async Task A_procedure_is_revised_from_a_later_day()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Clerk);
        var form = await web.GetAsync("/viec/revise-procedure");
        (await web.SubmitAsync(form, ("procedure", "1.004873"), ("valid_from", "2026-12-02"), ("document", "QĐ 99"), ("time_limit", "1wd"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.SubmitAsync(form, ("procedure", "1.004873"), ("valid_from", ""), ("document", "QĐ 99"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }
}
