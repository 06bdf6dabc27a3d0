using System.Text.RegularExpressions;

namespace MotCua.Journeys.Screens;

/// <summary>Taking a file in.</summary>
internal sealed partial class IntakeScreen(Person person)
{
    /// <summary>The number the house gives the file; its page is on the screen.</summary>
    public async Task<string> ReceiveAsync(string sought, string code, string card, bool withSlip = false)
    {
        await ChooseAsync(sought, code);
        await ScanAsync(card);
        if (withSlip)
        {
            await person.TickAsync(Words.SlipWanted);
        }

        await person.PressAsync(Words.Receive);
        return await HouseNumberAsync();
    }

    public async Task ChooseAsync(string sought, string code)
    {
        await person.FollowAsync(Words.TakeIn);
        await person.WriteAsync(Words.Procedure, sought);
        await person.PressAsync(Words.Seek);
        await person.FollowAsync(person.Main.GetByRole(AriaRole.Listitem).Filter(new LocatorFilterOptions { HasTextString = code }).GetByRole(AriaRole.Link).First);
    }

    public async Task ScanAsync(string card)
    {
        await person.ScanAsync(Words.CardScan, card);
        await Assertions.Expect(person.Main.GetByLabel(Words.FullName, new LocatorGetByLabelOptions { Exact = true }).First).ToHaveValueAsync(NameOn(card));
    }

    public async Task<string> HouseNumberAsync()
    {
        var heading = person.Main.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Level = 1 });
        await Assertions.Expect(heading).ToHaveTextAsync(Number());
        return Number().Match(await heading.InnerTextAsync()).Value;
    }

    private static string NameOn(string card) => card.Split('|')[2];

    [GeneratedRegex(@"\d{6}-\d{3,5}")]
    private static partial Regex Number();
}
