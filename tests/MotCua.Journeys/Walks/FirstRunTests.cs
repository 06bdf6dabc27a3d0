namespace MotCua.Journeys.Walks;

/// <summary>An empty machine becomes an office: the code from the console, a commune, the first account, a kiosk, the first number.</summary>
public sealed class FirstRunTests(Chromium chromium)
{
    private const string Secret = "Hoa sua thang muoi";

    [Theory]
    [InlineData(Way.Pointer)]
    [InlineData(Way.Keyboard)]
    [InlineData(Way.WithoutScript)]
    public async Task From_the_first_page_to_the_first_number(Way way)
    {
        await using var house = await House.EmptyAsync(chromium);
        var code = (await house.Service<FoundingCode>().MakeAsync()).ShouldNotBeNull();
        await using var founder = await house.EnterAsync(way);
        await founder.GoAsync(new Links("").Today);
        await FoundAsync(founder, code);
        await new SignInScreen(founder).SignInAsync("quantri", Secret);
        var first = await new AccountsScreen(founder).OpenAsync("Ki-ốt cửa vào", "kiot", Words.KioskRole);

        await using var kiosk = await house.EnterAsync(way, Glass.Kiosk);
        await new SignInScreen(kiosk).SignInAsync("kiot", first);
        await kiosk.WriteAsync(Words.PresentSecret, first);
        await kiosk.WriteAsync(Words.NewSecret, Secret);
        await kiosk.WriteAsync(Words.RepeatSecret, Secret);
        await kiosk.PressAsync(Words.ChangeSecret, kiosk.Main);
        await kiosk.SeeAsync(Words.SecretChanged);
        (await new KioskScreen(kiosk).TakeNumberAsync()).ShouldEndWith("001");
    }

    private static async Task FoundAsync(Person founder, string code)
    {
        await founder.WriteAsync(Words.SeekCommune, "ba vi");
        await founder.PressAsync(Words.Seek);
        await founder.FollowAsync(founder.Main.GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Link).First);
        await founder.WriteAsync(Words.FoundingCode, code);
        await founder.TickAsync(Words.ForPractice);
        await founder.WriteAsync(Words.AdministratorName, "Lê Văn Quản");
        await founder.WriteAsync(Words.SignInName, "quantri");
        await founder.WriteAsync(Words.NewSecret, Secret);
        await founder.WriteAsync(Words.RepeatSecret, Secret);
        await founder.PressAsync(Words.Found);
        await Assertions.Expect(founder.Main.GetByLabel(Words.SignInSecret)).ToBeVisibleAsync();
    }
}
