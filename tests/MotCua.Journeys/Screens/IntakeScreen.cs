using System.Text.RegularExpressions;

namespace MotCua.Journeys.Screens;

/// <summary>Taking a file in.</summary>
internal sealed partial class IntakeScreen(Person person)
{
    /// <summary>The number the house gives the file; its page is on the screen.</summary>
    public async Task<string> ReceiveAsync(string sought, string code, string card, bool withSlip = false)
    {
        await ScanAsync(card);
        await ChooseAsync(sought, code);
        if (withSlip)
        {
            await person.UnfoldAsync(Words.MoreOfFile);
            await person.TickAsync(Words.SlipWanted);
        }

        await MarkPaperAsync();
        await person.PressAsync(Words.Receive);
        return await HouseNumberAsync();
    }

    /// <summary>What is sought is chosen at once; another that was meant stands below.</summary>
    public async Task ChooseAsync(string sought, string code)
    {
        await person.WriteAsync(Words.Procedure, sought);
        await person.PressAsync(Words.Seek);
        await Assertions.Expect(Chosen).Not.ToHaveValueAsync("");
        if (await Chosen.InputValueAsync() != code)
        {
            await person.PressAsync(person.Main.GetByRole(AriaRole.Listitem).Filter(new LocatorFilterOptions { HasTextString = code }).GetByRole(AriaRole.Button).First);
        }

        await Assertions.Expect(Chosen).ToHaveValueAsync(code);
    }

    /// <summary>The first paper on the list is there.</summary>
    public Task MarkPaperAsync() => person.TickAsync(person.Main.Locator("[name=paper]").First);

    public async Task ScanAsync(string card)
    {
        await person.ScanAsync(Words.CardScan, card);
        await Assertions.Expect(person.Main.GetByLabel(Words.FullName, new LocatorGetByLabelOptions { Exact = true }).First).ToHaveValueAsync(NameOn(card));
    }

    /// <summary>The file just received stands first; its page is opened.</summary>
    public async Task<string> HouseNumberAsync()
    {
        await person.SeeAsync(Words.FilesOfVisit);
        var file = person.Main.GetByRole(AriaRole.Link).Filter(new LocatorFilterOptions { HasTextRegex = Number() }).First;
        var number = Number().Match(await file.InnerTextAsync()).Value;
        await person.FollowAsync(file);
        await Assertions.Expect(person.Main.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Level = 1 })).ToHaveTextAsync(new Regex(Regex.Escape(number)));
        return number;
    }

    private ILocator Chosen => person.Main.Locator("[name=thu-tuc]");

    private static string NameOn(string card) => card.Split('|')[2];

    [GeneratedRegex(@"\d{6}-\d{3,5}")]
    private static partial Regex Number();
}
