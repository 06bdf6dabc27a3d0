namespace MotCua.Journeys.Running;

/// <summary>A hand on a mouse, or two on a keyboard: then everything is reached by Tab and done by a key, as a person without a mouse does it.</summary>
internal sealed class Hands(IPage page, bool onKeys)
{
    private const int FarthestTab = 250;

    public int Keystrokes { get; private set; }

    public async Task PressAsync(ILocator target)
    {
        if (!onKeys)
        {
            await target.ClickAsync();
            return;
        }

        await ReachAsync(target);
        await KeyAsync("Enter");
    }

    public async Task WriteAsync(ILocator field, string text)
    {
        if (!onKeys)
        {
            await field.FillAsync(text);
            return;
        }

        await ReachAsync(field);
        if (await field.InputValueAsync() != "")
        {
            await KeyAsync("Control+A");
        }

        await page.Keyboard.TypeAsync(text);
        Keystrokes += text.Length;
    }

    public async Task TypeAsync(string[] keys)
    {
        foreach (var key in keys)
        {
            await KeyAsync(key);
        }
    }

    public async Task TickAsync(ILocator box)
    {
        if (!onKeys)
        {
            await box.CheckAsync();
            return;
        }

        if (await box.GetAttributeAsync("type") == "radio")
        {
            await PickAsync(box);
            return;
        }

        await ReachAsync(box);
        await KeyAsync("Space");
    }

    public async Task ChooseAsync(ILocator list, string option)
    {
        if (!onKeys)
        {
            await list.SelectOptionAsync(new SelectOptionValue { Label = option });
            return;
        }

        await ReachAsync(list);
        // Letters with marks do not type ahead in a list; arrows go through it.
        await KeyAsync("Home");
        for (var step = 0; step < FarthestTab && await ChosenAsync(list) != option; step++)
        {
            await KeyAsync("ArrowDown");
        }

        (await ChosenAsync(list)).ShouldBe(option);
    }

    private static Task<string> ChosenAsync(ILocator list) => list.EvaluateAsync<string>("list => list.selectedOptions[0].label");

    public async Task ScanAsync(ILocator field, string code)
    {
        await field.FocusAsync();
        await page.Keyboard.InsertTextAsync(code);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Tab stops once at a group of radio buttons; arrows move inside it.</summary>
    private async Task PickAsync(ILocator radio)
    {
        var name = await radio.GetAttributeAsync("name");
        await TabUntilAsync(() => page.EvaluateAsync<bool>("name => document.activeElement.type === 'radio' && document.activeElement.name === name", name));
        if (await IsFocusedAsync(radio))
        {
            await KeyAsync("Space");
        }

        for (var step = 0; step < FarthestTab && !await radio.IsCheckedAsync(); step++)
        {
            await KeyAsync("ArrowDown");
        }
    }

    private async Task ReachAsync(ILocator target)
    {
        await target.WaitForAsync();
        await TabUntilAsync(() => IsFocusedAsync(target));
    }

    private async Task TabUntilAsync(Func<Task<bool>> isThere)
    {
        for (var tab = 0; !await isThere(); tab++)
        {
            tab.ShouldBeLessThan(FarthestTab, "Tab does not lead there.");
            await KeyAsync("Tab");
        }
    }

    private static Task<bool> IsFocusedAsync(ILocator target) => target.EvaluateAsync<bool>("one => one === document.activeElement");

    private async Task KeyAsync(string key)
    {
        await page.Keyboard.PressAsync(key);
        Keystrokes++;
    }
}
