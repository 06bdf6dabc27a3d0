namespace MotCua.Journeys.Screens;

/// <summary>Name and code, once a sitting.</summary>
internal sealed class SignInScreen(Person person)
{
    public async Task SignInAsync(string name, string code)
    {
        await person.GoAsync(new Links("").SignIn);
        await person.WriteAsync(Words.SignInName, name);
        await person.WriteAsync(Words.SignInSecret, code);
        await person.PressAsync(Words.SignIn);
        await person.Page.WaitForURLAsync(url => !url.Contains(new Links("").SignIn, StringComparison.Ordinal), new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit });
    }

    /// <summary>A first secret lets nobody further than to another of one's own.</summary>
    public async Task ChangeFirstAsync(string first, string own)
    {
        await person.WriteAsync(Words.PresentSecret, first);
        await person.WriteAsync(Words.NewSecret, own);
        await person.WriteAsync(Words.RepeatSecret, own);
        await person.PressAsync(Words.ChangeSecret, person.Main);
        await person.SeeAsync(Words.SecretChanged);
    }
}
