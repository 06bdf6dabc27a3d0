namespace MotCua.Journeys.Screens;

/// <summary>Five questions, a look at the answers, and an office.</summary>
internal sealed class FoundingScreen(Person founder)
{
    /// <param name="look">Called at each step before it is answered, with the step's name; and once at the end.</param>
    /// <returns>What the kiosk signs in with.</returns>
    public async Task<string> FoundAsync(string code, string secret, Func<string, Task>? look = null)
    {
        look ??= _ => Task.CompletedTask;
        await founder.GoAsync(new Links("").Today);
        await look("1-commune");
        await founder.WriteAsync(Words.SeekCommune, "ba vi");
        await founder.PressAsync(Words.Seek);
        await founder.PressAsync(founder.Main.GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Button).First);
        await look("2-name");
        await founder.TickAsync(Words.ForPractice);
        await AnswerAsync("3-hours", Words.OpeningHours, look);
        await AnswerAsync("4-desks", Words.CountersAsked, look);
        await AnswerAsync("5-plan", Words.PlanAsked, look);
        await AnswerAsync("6-answers", "Tiếp nhận 1, Tiếp nhận 2, Viết hộ, Trả kết quả", look);
        await founder.PressAsync(Words.AnswersRight);
        await look("7-administrator");
        await founder.WriteAsync(Words.FoundingCode, code);
        await founder.WriteAsync(Words.AdministratorName, "Lê Văn Quản");
        await founder.WriteAsync(Words.SignInName, "quantri");
        await founder.WriteAsync(Words.NewSecret, secret);
        await founder.WriteAsync(Words.RepeatSecret, secret);
        await founder.PressAsync(Words.Found);
        await founder.SeeAsync(Words.Founded);
        await look("8-founded");
        return (await founder.Main.GetByRole(AriaRole.Row, new LocatorGetByRoleOptions { Name = "Ki-ốt" }).GetByRole(AriaRole.Code).Last.InnerTextAsync()).Trim();
    }

    private async Task AnswerAsync(string next, string seen, Func<string, Task> look)
    {
        await founder.PressAsync(Words.GoOn);
        await founder.SeeAsync(seen);
        await look(next);
    }
}
