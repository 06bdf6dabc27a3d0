using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class TakeTicketTests
{
    [Theory, BothEngines]
    public async Task Numbers_run_from_one_each_day_without_a_hole(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        (await stage.DoAsync(new TakeTicket(), new TakeTicketInput())).IsGranted(out var first, out _).ShouldBeTrue();
        (await stage.DoAsync(new TakeTicket(), new TakeTicketInput())).IsGranted(out var second, out _).ShouldBeTrue();
        stage.Time.Pass(TimeSpan.FromDays(1));
        (await stage.DoAsync(new TakeTicket(), new TakeTicketInput())).IsGranted(out var tomorrow, out _).ShouldBeTrue();

        (first!.Number, second!.Number, tomorrow!.Number).ShouldBe(("A001", "A002", "A001"));
        (await stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task A_ticket_opens_a_visit_and_is_counted(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        (await stage.DoAsync(new TakeTicket(), new TakeTicketInput())).IsGranted(out var taken, out _).ShouldBeTrue();

        var visit = await stage.Read.GetAsync<Visit>(stage.Anyone.OfficeId, taken!.VisitId);
        visit.Channel.ShouldBe(VisitChannel.Counter);
        visit.OpenedAt.ShouldBe(FixedTime.Morning);
        (await stage.Read.NumberAsync("select sum(amount) as number from daily_counters where counter = 'tickets'")).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task After_the_last_number_of_the_day_it_says_so(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        (await stage.DoAsync(new TakeTicket(), new TakeTicketInput())).IsGranted(out _, out _).ShouldBeTrue();
        await stage.Gate.UpkeepAsync(stage.Anyone.OfficeId, office => office.State("update number_series set last_number = 99999 where series = $1", Series.TicketNumber("A").Code));

        (await stage.DoAsync(new TakeTicket(), new TakeTicketInput())).IsGranted(out _, out var refusal).ShouldBeFalse();

        refusal!.Code.ShouldBe("numbers-run-out");
    }
}
