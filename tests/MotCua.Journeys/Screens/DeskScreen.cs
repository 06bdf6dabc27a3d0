using System.Text.RegularExpressions;

namespace MotCua.Journeys.Screens;

/// <summary>The console of a desk.</summary>
internal sealed partial class DeskScreen(Person person)
{
    public async Task SitAtAsync(int desk)
    {
        await person.GoAsync(new Links("").Desk);
        await person.PressAsync(await NameOfAsync(desk));
        await person.SeeAsync(Words.Desk(desk));
    }

    /// <summary>The number called to this desk.</summary>
    public async Task<string> CallNextAsync()
    {
        await person.PressAsync(Words.CallNext);
        return Number().Match(await person.ReadAsync(Words.Serving)).Groups[1].Value;
    }

    public async Task FinishAsync()
    {
        await person.GoAsync(new Links("").Desk);
        await person.PressAsync(Words.FinishVisit);
        await Assertions.Expect(person.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = Words.CallNext })).ToBeVisibleAsync();
    }

    /// <summary>Where the story of whoever is served can be read.</summary>
    public async Task<string> StoryAsync()
    {
        var link = person.Main.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = Words.StoryOfVisit });
        return (await link.GetAttributeAsync("href")).ShouldNotBeNull();
    }

    public async Task SendElsewhereAsync(string receiver)
    {
        await person.UnfoldAsync(Words.Elsewhere);
        await person.ChooseAsync(Words.SendTo, receiver);
        await person.PressAsync(Words.SendAndFinish);
        await person.SeeAsync(Words.Saved);
    }

    public async Task TransferAsync(string line)
    {
        await person.GoAsync(new Links("").Desk);
        await person.UnfoldAsync(Words.ToOtherDesk);
        await person.ChooseAsync(Words.TransferTo, line);
        await person.PressAsync(Words.Transfer);
        await person.SeeAsync(Words.Saved);
    }

    /// <summary>Desks are shown with their names; whoever sits down knows the number.</summary>
    private async Task<string> NameOfAsync(int desk) =>
        (await person.Main.GetByRole(AriaRole.Button).Filter(new LocatorFilterOptions { HasTextString = Words.Desk(desk) }).First.InnerTextAsync()).Trim();

    [GeneratedRegex(Words.Serving + @"\s+([A-Z]\d{3,5})\b")]
    private static partial Regex Number();
}
