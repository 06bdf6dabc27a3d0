using MotCua.Faults.Running;
using MotCua.Journeys.Accessible;

namespace MotCua.Journeys.Shots;

/// <summary>A picture of every page at its real size and of every sheet as it is printed: <c>./dev shots</c>.</summary>
public sealed class AlbumTests(Chromium chromium, Morning morning)
{
    private static readonly Glass PaperA5 = new(559, 794);
    private static readonly string Folder = Path.Combine(Checkout.Root, "docs", "shots");

    // Whoever opens a page first is on the picture; nobody in particular comes before all, and before an opinion who sees it.
    private static readonly string[] Models = ["kiot", "bang", "tiepnhan3", "hotich", "lanhdao", "vanthu", "vanphong", "ketoan", "quantri", Morning.SignInNameOf(Roles.Inspector)];

    // Lists that are cards on a phone.
    private static readonly string[] OnPhones = ["Dossiers/Due", "Return/Return", "Signing/Signing", "Specialist/Specialist"];

    [Fact(Explicit = true)]
    public async Task Every_screen_and_sheet()
    {
        Directory.CreateDirectory(Folder);
        await using var house = await House.OpenAsync(chromium, morning);
        var models = new List<Person> { await house.EnterAsync(Way.Pointer) };
        foreach (var name in Models)
        {
            models.Add(await house.EnterAsync(name));
        }

        var officer = models[Array.IndexOf(Models, "tiepnhan3") + 1];
        await ServeOneAsync(officer);
        foreach (var page in (await Place.AllAsync(house)).Where(place => !place.IsNowhere && !place.IsInEnglish).GroupBy(place => place.Page, StringComparer.Ordinal))
        {
            await TakeFirstThatOpensAsync(models, [.. page]);
        }

        await AtTheDoorAsync(house);
        await AtTheReturnDeskAsync(house, officer);
        await BeforeOpeningAsync(house);
        foreach (var model in models)
        {
            await model.DisposeAsync();
        }
    }

    [Fact(Explicit = true)]
    public async Task Every_step_of_a_founding()
    {
        Directory.CreateDirectory(Folder);
        await using var house = await House.EmptyAsync(chromium);
        var code = (await house.Service<FoundingCode>().MakeAsync()).ShouldNotBeNull();
        await using var founder = await house.EnterAsync(Way.Pointer);
        await new FoundingScreen(founder).FoundAsync(code, "Hoa sua thang muoi", step => TakeAsync(founder, "founding-" + step, Glass.Office));
    }

    /// <summary>A volunteer's phone whose camera looks for a card.</summary>
    private static async Task AtTheDoorAsync(House house)
    {
        await using var volunteer = await house.EnterAsync("tinhnguyen1", glass: Glass.Phone);
        await volunteer.AllowCameraAsync();
        await volunteer.GoAsync(new Links("").Door);
        await volunteer.PressAsync(Words.ScanWithCamera);
        await Assertions.Expect(volunteer.Main.Locator("video")).ToBeVisibleAsync();
        await TakeAsync(volunteer, "door-camera", Glass.Phone, isWhole: false);
    }

    /// <summary>The next morning, before anybody comes: what the house knows of the day.</summary>
    private static async Task BeforeOpeningAsync(House house)
    {
        house.Time.MoveTo(OfficeTime.At(Morning.Ends.Day().AddDays(1), new(6, 40)));
        await using var leader = await house.EnterAsync("lanhdao");
        await leader.GoAsync(new Links("").Day);
        await TakeAsync(leader, "days-day-opening", Glass.Office);
    }

    /// <summary>A result in somebody's hand, and the screen beside it that asks how it was.</summary>
    private static async Task AtTheReturnDeskAsync(House house, Person officer)
    {
        await officer.GoAsync(new Links("").Receive);
        var file = await new IntakeScreen(officer).ReceiveAsync("chung thuc ban sao", "2.000815", Walks.Cards.Tuyet);
        await new DeskScreen(officer).FinishAsync();
        await new BackOffice(house, Way.Pointer).CompleteAsync(file);
        await new ReturnDesk(officer).HandOverAsync(file);
        await officer.GoAsync(new Links("").Return);
        await TakeAsync(officer, "return-handed", Glass.Office);
        await officer.GoAsync(new Links("").Faces);
        await officer.SeeAsync(Words.HowWasIt);
        await TakeAsync(officer, "return-faces-asking", Glass.Kiosk);
    }

    /// <summary>A desk in the middle of its work.</summary>
    private static async Task ServeOneAsync(Person officer)
    {
        var desk = new DeskScreen(officer);
        await desk.SitAtAsync(3);
        await desk.CallNextAsync();
        var intake = new IntakeScreen(officer);
        await intake.ChooseAsync("2.000815", "2.000815");
        await intake.ScanAsync(Walks.Cards.Tuyet);
        await TakeAsync(officer, "counter-intake", Glass.Office);
    }

    private static async Task TakeFirstThatOpensAsync(IReadOnlyList<Person> models, IReadOnlyList<Place> page)
    {
        var first = page[0].Page.StartsWith("Feedbacks/", StringComparison.Ordinal) ? models[Array.IndexOf(Models, "lanhdao") + 1] : models[0];
        foreach (var (model, place) in models.OrderBy(model => model != first).SelectMany(_ => page, (model, place) => (model, place)))
        {
            var answer = await model.Page.APIRequest.GetAsync(model.Address + place.Address, new APIRequestContextOptions { MaxRedirects = 0 });
            if (answer.Status == 200)
            {
                await model.GoAsync(place.Address);
                var name = place.Page.Replace('/', '-').ToLowerInvariant();
                await TakeAsync(model, name, place.IsSheet ? PaperA5 : GlassOf(place));
                if (OnPhones.Contains(place.Page))
                {
                    await TakeAsync(model, name + "-phone", Glass.Phone);
                }

                return;
            }
        }
    }

    private static Glass GlassOf(Place place) => place.Page.Split('/')[0] switch
    {
        "Citizen" or "SignIn" => Glass.Phone,
        "Kiosk" => Glass.Kiosk,
        "Board" => Glass.Board,
        _ => Glass.Office,
    };

    private static async Task TakeAsync(Person model, string name, Glass glass, bool isWhole = true)
    {
        await model.Page.SetViewportSizeAsync(glass.Width, glass.Height);
        await model.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = glass == PaperA5 ? Media.Print : Media.Screen });
        await model.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, name + ".png"), FullPage = isWhole && (glass == Glass.Office || glass == Glass.Phone), Animations = ScreenshotAnimations.Disabled });
    }
}
