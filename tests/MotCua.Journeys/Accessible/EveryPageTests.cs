namespace MotCua.Journeys.Accessible;

/// <summary>Every page as every role, on an office screen, on a phone, and at four times its size: nothing shuts anybody out.</summary>
public sealed class EveryPageTests(Chromium chromium, Morning morning, ITestOutputHelper output)
{
    private const int AtOnce = 3;

    // Before an office is founded, after its day is closed, and between a password and a code: none is a morning's.
    private static readonly string[] NotOnAMorning = ["Founding/Found", "Days/DaySheet", "SignIn/SignInCode"];

    [Fact]
    public async Task Axe_finds_nothing_and_no_page_is_wider_than_its_glass()
    {
        await using var house = await House.OpenAsync(chromium, morning);
        var places = await Place.AllAsync(house);
        var looked = new Looked();
        await Parallel.ForEachAsync(Morning.EachRole.Prepend(Roles.None), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (role, _) =>
        {
            await using var person = role == Roles.None ? await house.EnterAsync(Way.Pointer) : await house.EnterAsync(role);
            foreach (var place in places.Where(place => place.Act is not { } act || role == FirstWhoMay(act)))
            {
                await new Look(person, $"{role}", looked).AtAsync(place);
            }
        });
        output.WriteLine($"{places.Count} addresses of {looked.Opened.Count} pages, {looked.Parts} different parts");
        places.Select(place => place.Page).Distinct().Except(looked.Opened.Keys).Except(NotOnAMorning).ShouldBeEmpty("Nobody could open these pages: give Place an address that is there.");
        looked.Found.Order(StringComparer.Ordinal).ShouldBeEmpty(string.Join('\n', looked.Found.Order(StringComparer.Ordinal)));
    }


    /// <summary>The form of an act is the same for whoever may do it.</summary>
    private static Roles FirstWhoMay(string act) => Morning.EachRole.FirstOrDefault(role => Permissions.Shipped.Allows(act, role));
}
