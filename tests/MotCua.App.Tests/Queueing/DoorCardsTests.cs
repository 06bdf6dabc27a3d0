using System.Text;
using MotCua.App.Clockwork;
using MotCua.App.Days;
using MotCua.App.Ledger.Happened;
using MotCua.App.Queueing;
using MotCua.App.Tests.Files;
using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class DoorCardsTests
{
    private const string Card = "051040001234||NGUYỄN VĂN A|05021940|Nam|Thôn An Lộc|10052022";

    [Theory, BothEngines]
    public async Task A_card_lies_sealed_outside_the_ledger_without_the_parents_names_and_is_known_to_its_visit_only(string engine)
    {
        await using var scene = await Scene.OpenAsync(engine);
        var (first, second) = (await scene.TakenAsync(Card + "||TRẦN VĂN BA|LÊ THỊ TƯ"), await scene.TakenAsync(null));
        var known = await scene.FindAsync(first);
        (known!.Number.Digits, known.FullName!.Text, known.Born!.Year, known.Residence).ShouldBe(("051040001234", "NGUYỄN VĂN A", 1940, "Thôn An Lộc"));
        (await scene.FindAsync(second)).ShouldBeNull();

        var lying = await scene.Queue.Stage.Read.FirstAsync("select sealed_card from door_cards", row => row.Bytes("sealed_card"));
        lying.ShouldNotBeNull().AsSpan().IndexOf("051040001234"u8).ShouldBe(-1);
        lying.Length.ShouldBe(28 + Encoding.UTF8.GetByteCount(Card));
        await scene.Queue.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task What_is_no_card_is_not_kept_and_a_second_one_does_not_take_the_place_of_the_first(string engine)
    {
        await using var scene = await Scene.OpenAsync(engine);
        var taken = await scene.TakenAsync("nguyeexn vawn a");
        (await scene.FindAsync(taken)).ShouldBeNull();
        await scene.KeepAsync(taken, Card);
        await scene.KeepAsync(taken, Card.Replace("051040001234", "051040004321", StringComparison.Ordinal));
        (await scene.FindAsync(taken))!.Number.Digits.ShouldBe("051040001234");
    }

    [Theory, BothEngines]
    public async Task It_stays_while_the_number_may_be_called_and_goes_when_the_visit_ends_in_any_way(string engine)
    {
        await using var scene = await Scene.OpenAsync(engine);
        var taken = await scene.TakenAsync(Card);
        await scene.Queue.CallAsync();
        await scene.Queue.GrantedAsync(new MarkMissed(), new MarkMissedInput(), scene.Queue.Desk1);
        await scene.Queue.GrantedAsync(new RejoinQueue(), new RejoinQueueInput(taken.TicketId));
        await scene.Queue.CallAsync();
        await scene.Queue.GrantedAsync(new TransferTicket(), new TransferTicketInput(Lane.Scribe), scene.Queue.Desk1);
        (await scene.FindAsync(taken)).ShouldNotBeNull();
        await scene.Queue.GrantedAsync(new LeaveQueue(), new LeaveQueueInput(taken.TicketId));
        (await scene.FindAsync(taken)).ShouldBeNull();

        (await scene.IsKeptAfterAsync(new FinishVisit(), new FinishVisitInput())).ShouldBeFalse();
        (await scene.IsKeptAfterAsync(new RecordAdvice(), new RecordAdviceInput(AdviceKind.Question))).ShouldBeFalse();
        (await scene.IsKeptAfterAsync(new SendElsewhere(), new SendElsewhereInput(Receiver.Police))).ShouldBeFalse();
        (await scene.IsKeptAfterAsync(new HoldTicket(), new HoldTicketInput())).ShouldBeTrue();
        await scene.Queue.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task The_close_of_the_day_takes_what_is_left_and_tidying_up_what_a_forgotten_day_left(string engine)
    {
        await using var scene = await Scene.OpenAsync(engine);
        await scene.Queue.GrantedAsync(new OpenDay(), new OpenDayInput(NobodySigns: true));
        var closed = await scene.TakenAsync(Card);
        await scene.Queue.CallAsync();
        await scene.Queue.GrantedAsync(new MarkMissed(), new MarkMissedInput(), scene.Queue.Desk1);
        (await scene.FindAsync(closed)).ShouldNotBeNull();
        await scene.Queue.GrantedAsync(new CloseDay(), new CloseDayInput());
        (await scene.FindAsync(closed)).ShouldBeNull();

        var forgotten = await scene.TakenAsync(Card);
        await scene.TidyAsync();
        (await scene.FindAsync(forgotten)).ShouldNotBeNull();
        scene.Queue.Stage.Time.Pass(TimeSpan.FromDays(1));
        await scene.TidyAsync();
        (await scene.FindAsync(forgotten)).ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task A_card_whose_key_is_lost_is_no_card(string engine)
    {
        await using var scene = await Scene.OpenAsync(engine);
        var taken = await scene.TakenAsync(Card);
        await scene.Queue.Stage.Gate.UpkeepAsync(scene.OfficeId, office => office.State("update door_cards set key_id = 99"));
        (await scene.FindAsync(taken)).ShouldBeNull();
    }

    /// <summary>Two desks, and a ring whose keys go away with the scene.</summary>
    private sealed class Scene(QueueScene queue) : IAsyncDisposable
    {
        private readonly StoreSurroundings around = new();

        public QueueScene Queue => queue;

        public int OfficeId => queue.Stage.Anyone.OfficeId;

        private DoorCards Cards => new(queue.Stage.Read, queue.Stage.Gate, around.Ring, new OfficeClock(queue.Stage.Time));

        public static async Task<Scene> OpenAsync(string engine) => new(await QueueScene.OpenAsync(engine));

        public async Task<TicketTaken> TakenAsync(string? scanned)
        {
            var taken = await queue.TakeAsync();
            await KeepAsync(taken, scanned);
            return taken;
        }

        public Task KeepAsync(TicketTaken taken, string? scanned) => Cards.KeepAsync(OfficeId, taken, scanned);

        public Task<Rules.People.IdentityCard?> FindAsync(TicketTaken taken) => Cards.FindAsync(OfficeId, taken.VisitId!.Value);

        public async Task<bool> IsKeptAfterAsync<TInput, TResult>(Acts.IAct<TInput, TResult> ending, TInput input)
            where TResult : class
        {
            var taken = await TakenAsync(Card);
            await queue.CallAsync();
            await queue.GrantedAsync(ending, input, queue.Desk1);
            return await FindAsync(taken) is not null;
        }

        public Task TidyAsync() => around.HousekeepingOf(queue.Stage).RunAsync(default);

        public async ValueTask DisposeAsync()
        {
            await queue.DisposeAsync();
            around.Dispose();
        }
    }
}
