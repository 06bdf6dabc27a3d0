namespace MotCua.Journeys.Screens;

/// <summary>What the house does with a file between the desk and the return desk, each at their own list.</summary>
internal sealed class BackOffice(House house, Way way)
{
    public async Task CompleteAsync(string file)
    {
        var links = new Links("");
        await DoAsync("hotich", links.Specialist, file, Words.Examine);
        await DoAsync("lanhdao", links.Signing, file, Words.Sign);
        await DoAsync("vanthu", links.Seal, file, Words.Seal, Words.EnterInRegister);
    }

    private async Task DoAsync(string who, string list, string file, params string[] acts)
    {
        await using var person = await house.EnterAsync(who, way);
        foreach (var act in acts)
        {
            await new WorkList(person, list).DoAsync(file, act);
        }
    }
}
