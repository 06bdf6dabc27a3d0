using MotCua.App.Dossiers;

namespace MotCua.Journeys.Walks;

/// <summary>What was promised for the day is not ready in the evening: one apology, on paper, with a new hour.</summary>
public sealed class LateFileTests(Chromium chromium, Morning morning)
{
    private static readonly DateTimeOffset Evening = OfficeTime.At(Morning.Ends.Day(), new(16, 45));
    private static readonly DateTimeOffset Tomorrow = OfficeTime.At(Morning.Ends.Day().AddDays(1), new(9, 30));

    [Theory]
    [InlineData(Way.Pointer)]
    [InlineData(Way.Keyboard)]
    [InlineData(Way.WithoutScript)]
    public async Task The_leader_apologises_and_the_slip_is_there_to_print(Way way)
    {
        await using var house = await House.OpenAsync(chromium, morning);
        var late = await house.Read.NumberAsync("select min(dossier_id) as number from dossiers where promised_at is not null and ready_at is null and closed_at is null and holder in ('specialist', 'signer')");
        house.Time.MoveTo(Evening);
        await using var leader = await house.EnterAsync("lanhdao", way);
        await leader.GoAsync(new Links("").Dossier(late));
        await leader.UnfoldAsync(Words.Apologise);
        var form = leader.Main.Locator("form").Filter(new LocatorFilterOptions { Has = leader.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = Words.Apologise }) });
        await leader.SetMomentAsync(Words.NewAppointment, Tomorrow);
        await leader.WriteAsync(Words.Reason, "Hồ sơ để sót trên bàn ký", form);
        await leader.PressAsync(Words.Apologise, form);
        await leader.SeeAsync(Words.Saved);
        await leader.SeeAsync(Words.ApologySlip);
        (await house.Read.GetAsync<Dossier>(SampleCommune.OfficeId, late)).AppointedAt.ShouldBe(Tomorrow);
    }
}
