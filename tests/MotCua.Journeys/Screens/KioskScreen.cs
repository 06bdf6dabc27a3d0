using System.Text.RegularExpressions;

namespace MotCua.Journeys.Screens;

/// <summary>The screen at the door.</summary>
internal sealed partial class KioskScreen(Person person)
{
    /// <summary>One press; the number is what the screen then shows.</summary>
    public Task<string> TakeNumberAsync() => TakeNumberAsync(Words.TakeTicket);

    /// <summary>The same for the scribe's table.</summary>
    public Task<string> AskForWritingAsync() => TakeNumberAsync(Words.AskForWriting);

    private async Task<string> TakeNumberAsync(string button)
    {
        await person.GoAsync(new Links("").TakeTicket);
        await person.PressAsync(button, person.Main);
        return Number().Match(await person.ReadAsync(Words.YourNumber)).Value;
    }

    [GeneratedRegex(@"\b[A-Z]\d{3,5}\b")]
    private static partial Regex Number();
}
