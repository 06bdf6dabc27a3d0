using System.Net;
using MotCua.App.Acts;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Start;

public sealed class StartPageTests
{
    [Fact]
    public async Task It_lists_the_screens_of_the_one_who_signed_in_and_no_others()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Receptionist);
        var page = await web.GetAsync("/ban-lam-viec");

        page.Heading.ShouldBe("Chào Người thử");
        var places = page.Document.QuerySelectorAll(".places a").Select(link => link.GetAttribute("href")).ToList();
        places.ShouldContain("/quay");
        page.Document.QuerySelectorAll("header nav a").Select(link => link.GetAttribute("href")).ShouldBe(places);
    }

    [Fact]
    public async Task Who_has_one_screen_only_is_led_to_it()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Kiosk);
        (await web.GetAsync("/ban-lam-viec")).Location.ShouldBe("/lay-so");
    }

    [Fact]
    public async Task Nobody_in_particular_signs_in_first()
    {
        await using var web = await WebStage.OpenAsync();
        var page = await web.GetAsync("/ban-lam-viec");
        (page.Status, page.Location).ShouldBe((HttpStatusCode.Redirect, "/dang-nhap?next=%2Fban-lam-viec"));
    }
}
