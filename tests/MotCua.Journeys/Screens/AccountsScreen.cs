namespace MotCua.Journeys.Screens;

/// <summary>Where the administrator opens accounts.</summary>
internal sealed class AccountsScreen(Person person)
{
    /// <returns>The first secret, shown once.</returns>
    public async Task<string> OpenAsync(string displayName, string signInName, string role)
    {
        await person.GoAsync(new Links("").Accounts);
        await person.UnfoldAsync(Words.OpenAccount);
        await person.WriteAsync(Words.AccountName, displayName);
        await person.WriteAsync(Words.SignInName, signInName);
        await person.TickAsync(role);
        await person.PressAsync(Words.OpenAccount, person.Main);
        await person.SeeAsync(Words.FirstSecret);
        return (await person.Main.GetByRole(AriaRole.Status).GetByRole(AriaRole.Code).First.InnerTextAsync()).Trim();
    }
}
