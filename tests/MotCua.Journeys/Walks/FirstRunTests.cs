namespace MotCua.Journeys.Walks;

/// <summary>An empty machine becomes an office: the code from the console, a commune, the first account, a kiosk, the first number, and the first officer who calls it.</summary>
public sealed class FirstRunTests(Chromium chromium)
{
    private const string Secret = "Hoa sua thang muoi";
    private const string OfficersSecret = "Gio heo may dau mua";

    [Theory]
    [InlineData(Way.Pointer)]
    [InlineData(Way.Keyboard)]
    [InlineData(Way.WithoutScript)]
    public async Task From_the_first_page_to_the_first_number(Way way)
    {
        await using var house = await House.EmptyAsync(chromium);
        var code = (await house.Service<FoundingCode>().MakeAsync()).ShouldNotBeNull();
        await using var founder = await house.EnterAsync(way);
        var kioskSecret = await new FoundingScreen(founder).FoundAsync(code, Secret);
        await founder.FollowAsync(Words.SignIn, founder.Main);
        await new SignInScreen(founder).SignInAsync("quantri", Secret);

        await using var kiosk = await house.EnterAsync(way, Glass.Kiosk);
        await new SignInScreen(kiosk).SignInAsync("kiot", kioskSecret);
        (await new KioskScreen(kiosk).TakeNumberAsync()).ShouldEndWith("001");

        var first = await new AccountsScreen(founder).OpenAsync("Nguyễn Thị Thử", "thu", Words.ReceptionistRole);
        await using var officer = await house.EnterAsync(way);
        await new SignInScreen(officer).SignInAsync("thu", first);
        await new SignInScreen(officer).ChangeFirstAsync(first, OfficersSecret);
        await using var again = await house.EnterAsync(way);
        await new SignInScreen(again).SignInAsync("thu", OfficersSecret);
        await new DeskScreen(again).SitAtAsync(1);
        await new DeskScreen(again).CallNextAsync();
    }
}
