using MotCua.App.Days;
using MotCua.App.Plans;
using MotCua.App.Queueing;
using Xunit;

namespace MotCua.App.Tests.Days;

public sealed class DeclareEmergencyTests
{
    [Theory, BothEngines]
    public async Task Nothing_is_entered_late_outside_an_emergency_or_its_sheets(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        var began = scene.Now;
        DayScene.Refused(await scene.LateAsync(new TakeTicket(), new TakeTicketInput(), began, "1"), "outside-emergency");
        await scene.GrantedAsync(new DeclareEmergency(), new DeclareEmergencyInput(EmergencyCause.Line, Sheets: 10));
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(10));
        DayScene.Refused(await scene.LateAsync(new TakeTicket(), new TakeTicketInput(), began.AddMinutes(-1), "1"), "outside-emergency");
        DayScene.Refused(await scene.LateAsync(new TakeTicket(), new TakeTicketInput(), began.AddMinutes(20), "1"), "outside-emergency");
        DayScene.Refused(await scene.LateAsync(new TakeTicket(), new TakeTicketInput(), began.AddMinutes(1), "11"), "sheet-outside");
        DayScene.Refused(await scene.LateAsync(new TakeTicket(), new TakeTicketInput(), began.AddMinutes(1), "tờ 1"), "sheet-outside");
        DayScene.Refused(await scene.LateAsync(new AdoptPlan(), new AdoptPlanInput("hoa-thanh"), began.AddMinutes(1), "1"), "never-late");
        await scene.SoundAsync();
    }
}
