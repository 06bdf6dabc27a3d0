using MotCua.App.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class ApologiseTests
{
    [Theory, BothEngines]
    public async Task The_office_says_sorry_once_with_a_new_working_hour_and_the_laws_date_stays(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync();
        var later = Rules.OfficeTime.At(new DateOnly(2026, 12, 2), new TimeOnly(10, 0));
        var input = new ApologiseInput(received.DossierId!.Value, later, "Máy in hỏng");
        (await scene.RefusedAsync(new Apologise(), input with { Reason = "" })).ShouldBe("reason-missing");
        (await scene.RefusedAsync(new Apologise(), input with { NewAt = received.ReceivedAt })).ShouldBe("new-date-unfit");
        (await scene.RefusedAsync(new Apologise(), input with { NewAt = later.AddHours(10) })).ShouldBe("new-date-unfit");
        var made = await scene.GrantedAsync(new Apologise(), input);
        (made.SlipNumber, made.NewAt, made.Before).ShouldBe((1, later, received.PromisedAt));
        var row = await scene.RowAsync(received);
        (row.AppointedAt, row.DueCurrentAt, row.Promise).ShouldBe((later, row.DueOriginalAt, PromiseState.Open));
        var sheet = await OtherSlips.FindAsync(scene.Stage.Read, await scene.Stage.Read.GetAsync<App.Offices.Office>(scene.OfficeId), 1);
        sheet!.Slip.Line("Lý do chưa trả được kết quả")!.Value.ShouldBe("Máy in hỏng");
        (await scene.FigureAsync("apologies")).ShouldBe(1);
        (await scene.RefusedAsync(new Apologise(), input with { NewAt = later.AddHours(1) })).ShouldBe("apologised-before");
        await scene.SoundAsync();
    }
}
