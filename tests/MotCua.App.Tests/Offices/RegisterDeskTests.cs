using MotCua.App.Offices;
using MotCua.App.Tests.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Offices;

public sealed class RegisterDeskTests
{
    [Theory, BothEngines]
    public async Task A_desk_has_a_number_of_its_own(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var desk = await scene.GrantedAsync(new RegisterDesk(), new RegisterDeskInput(3, "Quầy trả kết quả", DeskKind.Return));
        desk.DeskNumber.ShouldBe(3);
        (await scene.RefusedAsync(new RegisterDesk(), new RegisterDeskInput(3, "Quầy khác"))).ShouldBe("desk-number-taken");
        (await scene.RefusedAsync(new RegisterDesk(), new RegisterDeskInput(0, "Quầy khác"))).ShouldBe("desk-unusable");
        await scene.SoundAsync();
    }
}
