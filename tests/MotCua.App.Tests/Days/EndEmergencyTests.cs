using MotCua.App.Days;
using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Days;

public sealed class EndEmergencyTests
{
    [Theory, BothEngines]
    public async Task One_emergency_lasts_at_a_time_and_the_next_goes_on_with_the_sheets_left(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        await scene.DayOpenedAsync(sheets: 5);
        scene.Stage.Time.Pass(TimeSpan.FromHours(1));
        var began = scene.Now.AddMinutes(-30);
        (await scene.RefusedAsync(new EndEmergency(), new EndEmergencyInput())).ShouldBe("no-emergency");
        (await scene.RefusedAsync(new DeclareEmergency(), new DeclareEmergencyInput(BeganAt: scene.Now.AddMinutes(1)))).ShouldBe("emergency-moment");
        await scene.GrantedAsync(new DeclareEmergency(), new DeclareEmergencyInput(BeganAt: began));
        (await scene.RefusedAsync(new DeclareEmergency(), new DeclareEmergencyInput())).ShouldBe("emergency-open");
        (await scene.LateAsync(new TakeTicket(), new TakeTicketInput(), began.AddMinutes(20), "2")).IsGranted(out _, out _).ShouldBeTrue();
        (await scene.RefusedAsync(new EndEmergency(), new EndEmergencyInput(6))).ShouldBe("sheet-outside");
        (await scene.RefusedAsync(new EndEmergency(), new EndEmergencyInput(1))).ShouldBe("entered-beyond");
        (await scene.RefusedAsync(new EndEmergency(), new EndEmergencyInput(2, began.AddMinutes(10)))).ShouldBe("entered-beyond");
        await scene.GrantedAsync(new EndEmergency(), new EndEmergencyInput(2));
        (await scene.RefusedAsync(new DeclareEmergency(), new DeclareEmergencyInput(BeganAt: began))).ShouldBe("emergencies-overlap");
        var next = await scene.GrantedAsync(new DeclareEmergency(), new DeclareEmergencyInput());
        (next.FirstSheet, next.LastSheet).ShouldBe((3, 5));
        await scene.SoundAsync();
    }
}
