using System.Net;
using MotCua.App.People;
using MotCua.App.Rehearsal;
using MotCua.Web.Infrastructure;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Start;

public sealed class SecretPageTests
{
    private const string First = "cho-lan-dau-9";
    private const string Second = "con trâu đi trước";

    [Fact]
    public async Task A_secret_given_by_another_is_changed_at_the_first_sign_in_and_other_sessions_end()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Service<Credentials>().SetSecretAsync(SampleCommune.OfficeId, 1, SecretCheck.Hash(First), mustChange: true);
        var elsewhere = await web.TrySignInAsync("quantri", First);
        (await SignInAsync(web, First)).Location.ShouldBe("/mat-khau");
        (await web.GetAsync("/quan-tri/tai-khoan")).Location.ShouldBe("/mat-khau");

        var changed = await ChangeAsync(web, First, Second, Second);
        changed.Text.ShouldContain("Đã đổi mật khẩu");
        (await web.Service<SignIns>().FindAsync(elsewhere!.Token, new DateOnly(2026, 12, 1))).ShouldBeNull();
        (await web.GetAsync("/ban-lam-viec")).Status.ShouldBe(HttpStatusCode.OK);
        (await SignInAsync(web, First)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await SignInAsync(web, Second)).Location.ShouldBe("/ban-lam-viec");
    }

    [Theory]
    [InlineData("sai", Second, Second, "Mật khẩu hiện tại không đúng")]
    [InlineData(First, Second, "khác", "không giống nhau")]
    [InlineData(First, "ngắn", "ngắn", "từ 10 đến 128")]
    [InlineData(First, "Mật khẩu 123", "Mật khẩu 123", "dễ đoán")]
    [InlineData(First, "quantri2026", "quantri2026", "dễ đoán")]
    [InlineData(First, "xasonglanh2026", "xasonglanh2026", "dễ đoán")]
    [InlineData(First, "1212121212", "1212121212", "dễ đoán")]
    public async Task A_wrong_or_easy_secret_is_refused(string present, string secret, string repeated, string refusal)
    {
        await using var web = await WebStage.OpenAsync();
        await web.Service<Credentials>().SetSecretAsync(SampleCommune.OfficeId, 1, SecretCheck.Hash(First), mustChange: false);
        await SignInAsync(web, First);
        var refused = await ChangeAsync(web, present, secret, repeated);
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain(refusal);
    }

    private static async Task<Shown> SignInAsync(WebStage web, string secret) => await web.SubmitAsync(await web.GetAsync("/dang-nhap"), ("name", "quantri"), ("secret", secret));

    private static async Task<Shown> ChangeAsync(WebStage web, string present, string secret, string repeated) =>
        await web.SubmitAsync(await web.GetAsync("/mat-khau"), ("present", present), ("secret", secret), ("repeated", repeated));
}
