using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.App.Rehearsal;
using MotCua.Testing;
using MotCua.Web.Pages.Founding;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Founding;

public sealed class FirstDayTests
{
    private static readonly Dictionary<string, string> Answered = new(StringComparer.Ordinal) { ["xa"] = "00008", ["preset"] = "pho-nhon" };

    [Theory]
    [InlineData(Engines.Sqlite)]
    [InlineData(Engines.Postgres)]
    public async Task Done_again_with_the_same_answers_or_others_it_doubles_nothing(string engine)
    {
        await using var stage = await Stage.EmptyAsync(engine);
        await stage.DoAsync(new FoundOffice(), SampleCommune.Founding with { Mode = OfficeMode.Real }, Actor.Program(8));
        var begun = (await BegunFounding.FindAsync(stage.Read))!;
        var day = new FirstDay(stage.Gate);
        (await day.ArrangeAsync(begun, new FoundingAnswers(Answered.GetValueOrDefault))).ShouldBeNull();
        var head = await HeadAsync(stage);
        head.ShouldBe(1 + 1 + 4 + 2 + 1, "founding, hours, desks, devices, plan");

        (await day.ArrangeAsync(begun, new FoundingAnswers(Answered.GetValueOrDefault))).ShouldBeNull();
        var other = new Dictionary<string, string>(Answered, StringComparer.Ordinal) { ["weekdays"] = "08:00-12:00", ["preset"] = "duong-xa" };
        (await day.ArrangeAsync(begun, new FoundingAnswers(other.GetValueOrDefault))).ShouldBeNull();
        (await HeadAsync(stage)).ShouldBe(head);
        (await stage.Read.ListAsync("select plan_id from plan_revisions", row => row.Text("plan_id"))).ShouldBe(["pho-nhon"]);
        (await stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Engines.Sqlite)]
    [InlineData(Engines.Postgres)]
    public async Task What_an_act_refuses_ends_it_there_and_is_told(string engine)
    {
        await using var stage = await Stage.EmptyAsync(engine);
        await stage.DoAsync(new FoundOffice(), SampleCommune.Founding with { Mode = OfficeMode.Real }, Actor.Program(8));
        await stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(2, "Của người khác"), new Actor(8, 1, Roles.Administrator));
        var begun = (await BegunFounding.FindAsync(stage.Read))!;
        (await new FirstDay(stage.Gate).ArrangeAsync(begun, new FoundingAnswers(Answered.GetValueOrDefault)))!.Code.ShouldBe("desk-number-taken");
        (await stage.Read.NumberAsync("select count(*) as number from plan_revisions")).ShouldBe(0);
    }

    private static Task<long> HeadAsync(Stage stage) => stage.Read.NumberAsync("select head_sequence as number from offices");
}
