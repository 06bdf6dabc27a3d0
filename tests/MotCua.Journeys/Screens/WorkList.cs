namespace MotCua.Journeys.Screens;

/// <summary>A list of files that wait for one kind of work: the specialist's, the signer's, the seal keeper's.</summary>
internal sealed class WorkList(Person person, string address)
{
    public async Task DoAsync(string houseNumber, string act)
    {
        await person.GoAsync(address);
        var row = person.Main.GetByRole(AriaRole.Row).Filter(new LocatorFilterOptions { HasTextString = houseNumber });
        await Assertions.Expect(row).ToBeVisibleAsync();
        // What asks something more has a page of its own.
        if (await row.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = act, Exact = true }).CountAsync() > 0)
        {
            await person.FollowAsync(act, row);
            await person.PressAsync(act, person.Main);
        }
        else
        {
            await person.PressAsync(act, row);
        }

        await person.SeeAsync(Words.Saved);
    }

    /// <summary>The first file of the list that waits for the act.</summary>
    public async Task<string> FirstAsync()
    {
        await person.GoAsync(address);
        return (await person.Main.Locator("tbody tr").First.GetByRole(AriaRole.Link).First.InnerTextAsync()).Trim();
    }

    public async Task<bool> HasAsync(string houseNumber)
    {
        await person.GoAsync(address);
        return await person.Main.GetByRole(AriaRole.Row).Filter(new LocatorFilterOptions { HasTextString = houseNumber }).CountAsync() > 0;
    }
}
