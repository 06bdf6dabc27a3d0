using System.Net;
using MotCua.App.Offices;
using MotCua.Web.Infrastructure;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Founding;

public sealed class FoundPageTests
{
    private const string Secret = "một câu dễ nhớ 24";

    [Fact]
    public async Task The_code_from_the_console_founds_the_office_and_its_first_account_once()
    {
        await using var web = await WebStage.EmptyAsync();
        var code = (await web.Service<FoundingCode>().MakeAsync())!;
        (await web.GetAsync("/")).Location.ShouldBe("/lap-don-vi");
        (await web.GetAsync("/lap-don-vi?tim=ngoc+ha")).Document.QuerySelector("main li a")!.GetAttribute("href").ShouldBe("/lap-don-vi?xa=00008");
        var form = await web.GetAsync("/lap-don-vi?xa=00008");
        form.Text.ShouldContain("Phường Ngọc Hà");

        var founded = await web.SubmitAsync(form with { Path = "/lap-don-vi" }, Filled(code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)));
        founded.Location.ShouldBe("/dang-nhap");
        var office = await web.Stage.Read.GetAsync<Office>(8);
        (office.Name, office.UnitName, office.Mode).ShouldBe(("Phường Ngọc Hà", "Trung tâm Phục vụ hành chính công phường Ngọc Hà", OfficeMode.Real));
        (await web.Stage.Read.NumberAsync("select last_number as number from number_series where series = 'slip-receipt01'")).ShouldBe(412);
        (await web.Stage.Read.NumberAsync("select last_number as number from number_series where series like 'document-number-%'")).ShouldBe(88);

        var signIn = await web.GetAsync("/dang-nhap");
        (await web.SubmitAsync(signIn, ("name", "quantri"), ("secret", Secret))).Location.ShouldBe("/ban-lam-viec");
        (await web.GetAsync("/quan-tri/tai-khoan")).Status.ShouldBe(HttpStatusCode.OK);
        (await web.GetAsync("/lap-don-vi")).Location.ShouldBe("/dang-nhap");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("code", "AAAA-BBBB-CCCC", "Mã lập đơn vị không đúng")]
    [InlineData("repeated", "khác", "không giống nhau")]
    [InlineData("last-receipt01", "bốn trăm", "Không đọc được số cuối")]
    [InlineData("documents", "2.000815", "Không đọc được số cuối")]
    [InlineData("unit_name", " ", "Hãy ghi tên xã")]
    public async Task What_cannot_be_is_refused_and_what_was_typed_stays(string field, string value, string refusal)
    {
        await using var web = await WebStage.EmptyAsync();
        var code = (await web.Service<FoundingCode>().MakeAsync())!;
        var form = await web.GetAsync("/lap-don-vi?xa=00008");
        var refused = await web.SubmitAsync(form with { Path = "/lap-don-vi" }, [.. Filled(code), (field, value)]);
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain(refusal);
        refused.Body.ShouldContain("value=\"Nguyễn Văn Mẫu\"");
        refused.Body.ShouldNotContain(Secret);
        (await web.Stage.Read.NumberAsync("select count(*) as number from offices")).ShouldBe(0);
    }

    [Fact]
    public async Task After_twenty_wrong_tries_even_the_right_code_opens_nothing_and_a_founded_store_makes_none()
    {
        await using var web = await WebStage.EmptyAsync();
        var founding = web.Service<FoundingCode>();
        var code = (await founding.MakeAsync())!;
        for (var i = 0; i < 20; i++)
        {
            founding.Opens("sai").ShouldBeFalse();
        }

        founding.Opens(code).ShouldBeFalse();
        await using var founded = await WebStage.OpenAsync();
        (await founded.Service<FoundingCode>().MakeAsync()).ShouldBeNull();
        (await founded.GetAsync("/lap-don-vi")).Location.ShouldBe("/dang-nhap");
    }

    private static (string, string)[] Filled(string code) =>
    [
        ("code", code), ("unit_name", "Trung tâm Phục vụ hành chính công phường Ngọc Hà"), ("mode", "real"), ("name", "Nguyễn Văn Mẫu"), ("sign_in", "QuanTri"),
        ("secret", Secret), ("repeated", Secret), ("last-receipt01", "412"), ("documents", "2.000815 88"),
    ];
}
