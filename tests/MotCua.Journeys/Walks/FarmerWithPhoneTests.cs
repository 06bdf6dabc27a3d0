using System.Text.RegularExpressions;

namespace MotCua.Journeys.Walks;

/// <summary>A farmer looks up at home what to bring, hands in, and asks on his phone how it stands.</summary>
public sealed partial class FarmerWithPhoneTests(Chromium chromium, Morning morning)
{
    [Theory]
    [InlineData(Way.Pointer)]
    [InlineData(Way.Keyboard)]
    [InlineData(Way.WithoutScript)]
    public async Task What_to_bring_and_how_it_stands_by_the_code_on_the_slip(Way way)
    {
        await using var house = await House.OpenAsync(chromium, morning);
        await using var farmer = await house.EnterAsync(way, Glass.Phone);
        await farmer.GoAsync(new Links("").Procedures);
        await farmer.WriteAsync(Words.ProcedureSought, "khai sinh");
        await farmer.PressAsync(Words.Seek);
        await farmer.FollowAsync(farmer.Main.GetByRole(AriaRole.Listitem).Filter(new LocatorFilterOptions { HasTextString = "1.001193" }).GetByRole(AriaRole.Link).First);
        await farmer.SeeAsync(Words.PapersToBring);

        await using var officer = await house.EnterAsync("tiepnhan3");
        var desk = new DeskScreen(officer);
        await desk.SitAtAsync(3);
        await desk.CallNextAsync();
        await new IntakeScreen(officer).ReceiveAsync("2.000815", "2.000815", Cards.Binh, withSlip: true);
        var code = await CodeOnSlipAsync(officer);
        (await new CitizenPages(farmer).StatusAsync(code, Cards.BinhBorn)).ShouldContain(Words.StatusDue);
    }

    private static async Task<string> CodeOnSlipAsync(Person officer)
    {
        await officer.GoAsync(new Uri(officer.Page.Url).AbsolutePath + "/giay-hen");
        return Code().Match(await officer.Main.InnerTextAsync()).Value;
    }

    [GeneratedRegex(@"\b[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}\b")]
    private static partial Regex Code();
}
