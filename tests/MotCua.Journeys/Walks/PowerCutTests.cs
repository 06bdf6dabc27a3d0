using MotCua.App.Offices;
using MotCua.Faults.Running;
using MotCua.Testing.Serving;

namespace MotCua.Journeys.Walks;

/// <summary>
/// The plug is pulled while a file is being taken in, and put back: what was confirmed is there, what was typed is still on the
/// screen and can be sent again, and counts once. The delivered program, on the real clock, in an office that never closes.
/// </summary>
public sealed class PowerCutTests(Chromium chromium)
{
    [Theory]
    [InlineData(Way.Pointer)]
    [InlineData(Way.Keyboard)]
    [InlineData(Way.WithoutScript)]
    public async Task What_was_typed_is_sent_again_and_counts_once(Way way)
    {
        using var store = await Engines.NewStoreAsync(Engines.Sqlite);
        var (key, session) = await FoundAsync(store);
        using var program = new ServedProgram(Checkout.Program.ShouldNotBeNull("./dev build makes it."), store.Address);
        await program.ReadyAsync();
        using (var door = new RetryingClient(program.Port, key))
        {
            await door.ActAsync("take-ticket", new { });
        }

        await using var officer = await Person.EnterAsync(chromium.Browser, $"http://localhost:{program.Port}", way, Glass.Office);
        await officer.CarryAsync(session);
        var desk = new DeskScreen(officer);
        await desk.SitAtAsync(1);
        var called = await desk.CallNextAsync();
        var intake = new IntakeScreen(officer);
        await intake.ChooseAsync("2.000815", "2.000815");
        await intake.ScanAsync(Cards.Tuyet);
        await intake.MarkPaperAsync();

        program.Kill();
        var sending = officer.Page.WaitForRequestAsync(request => request.Method == "POST");
        await officer.PressAsync(Words.Receive);
        var sent = await sending;
        program.StartAgain();
        await program.ReadyAsync();

        // What a person does with "this site can't be reached": load it again, which sends the same form with the same key.
        await officer.Page.ReloadAsync();
        await officer.SeeAsync(Words.FilesOfVisit);
        (await SendAgainAsync(officer, sent)).ShouldBe(new Uri(officer.Page.Url).PathAndQuery, "The same form twice is one entry.");
        await intake.HouseNumberAsync();
        await officer.GoAsync(new Links("").Desk);
        await officer.SeeAsync(Words.Called(called));
    }

    /// <summary>Where it led to: the address names the entry that was saved.</summary>
    private static async Task<string> SendAgainAsync(Person officer, IRequest sent)
    {
        var answer = await officer.Page.APIRequest.PostAsync(sent.Url, new APIRequestContextOptions
        {
            DataString = sent.PostData,
            Headers = new Dictionary<string, string> { ["Content-Type"] = "application/x-www-form-urlencoded" },
            MaxRedirects = 0,
        });
        answer.Status.ShouldBe(302);
        return answer.Headers["location"];
    }

    private static async Task<(string Key, string Session)> FoundAsync(TestStore store)
    {
        await using var office = await OfficeOnDisk.FoundAsync(store);
        await office.DoAsync(new RegisterDesk(), new RegisterDeskInput(1, "Tiếp nhận 1"));
        return await office.PassAsync("tiepnhan", Roles.Receptionist);
    }
}
