using System.Text.RegularExpressions;

namespace MotCua.Journeys.Screens;

/// <summary>Where results are handed over, and the code for the ballot with them.</summary>
internal sealed partial class ReturnDesk(Person person)
{
    public async Task HandOverAsync(string houseNumber)
    {
        await OpenAsync(houseNumber);
        await person.UnfoldAsync(Words.HandOver);
        await person.TickAsync(Words.IdentityChecked);
        await person.PressAsync(Words.HandOver, person.Main);
        await person.SeeAsync(Words.HandedOver);
    }

    /// <summary>The code on a strip of paper for whoever was served.</summary>
    public async Task<string> BallotCodeAsync()
    {
        await person.FollowAsync(Words.BallotCodeLink, person.Main);
        await person.PressAsync(Words.IssueBallotCode);
        return Code().Match(await person.ReadAsync(Words.BallotCodeHint)).Value;
    }

    /// <summary>The pager's place in the tray.</summary>
    public ILocator Place(string pager) =>
        person.Main.Locator("#tray").GetByRole(AriaRole.Listitem).Filter(new LocatorFilterOptions { Has = person.Page.GetByText(pager, new PageGetByTextOptions { Exact = true }) });

    public async Task ReportLostAsync(string pager)
    {
        await person.GoAsync(new Links("").Return);
        await person.PressAsync(Words.ReportLost, Place(pager));
        await person.SeeAsync(Words.Saved);
        await ShowsLostAsync(pager);
    }

    public async Task ShowsLostAsync(string pager)
    {
        await person.GoAsync(new Links("").Return);
        await Assertions.Expect(Place(pager)).ToContainTextAsync(Words.ReportedLost);
    }

    private async Task OpenAsync(string houseNumber)
    {
        await person.GoAsync(new Links("").Return);
        await person.FollowAsync(houseNumber, person.Main);
    }

    [GeneratedRegex(@"\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\b")]
    private static partial Regex Code();
}
