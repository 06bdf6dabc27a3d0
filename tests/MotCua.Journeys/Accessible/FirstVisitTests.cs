namespace MotCua.Journeys.Accessible;

/// <summary>A citizen's page on a slow line: everything the first visit brings. Sheets of paper carry their own letters and are the office's to print.</summary>
public sealed class FirstVisitTests(Chromium chromium, Morning morning)
{
    private const int Most = 60_000;

    [Fact]
    public async Task Every_citizens_page_weighs_at_most_60_kB_with_everything()
    {
        await using var house = await House.OpenAsync(chromium, morning);
        var heavy = new List<string>();
        foreach (var place in (await Place.AllAsync(house)).Where(place => place.Page.StartsWith("Citizen/", StringComparison.Ordinal) && !place.IsSheet))
        {
            await using var visitor = await house.EnterAsync(Way.Pointer, Glass.Phone);
            var answers = new List<IResponse>();
            visitor.Page.Response += (_, answer) => answers.Add(answer);
            await visitor.Page.GotoAsync(place.Address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
            var bodies = await Task.WhenAll(answers.Select(answer => answer.BodyAsync()));
            var weight = bodies.Sum(body => body.Length);
            if (weight > Most)
            {
                heavy.Add($"{place.Address}: {weight} bytes in {answers.Count} answers");
            }
        }

        heavy.ShouldBeEmpty(string.Join('\n', heavy));
    }
}
