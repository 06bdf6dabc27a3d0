using FsCheck;
using FsCheck.Fluent;
using MotCua.Rules.Queueing;
using Xunit;

namespace MotCua.Rules.Tests.Queueing;

/// <summary>Whole mornings of taking, calling, holding and missing, played beside a dumb line kept with counters.</summary>
public sealed class CallOrderModelTests
{
    [Fact]
    public void The_next_call_is_the_one_a_clerk_with_counters_would_make()
    {
        var mornings = Gen.Choose(0, 11).ListOf().Resize(120).ToArbitrary();
        Prop.ForAll(mornings, events => new Morning().Plays(events)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private sealed class Morning
    {
        private readonly List<Person> line = [];
        private readonly List<Person> away = [];
        private readonly List<RecentCall> calls = [];
        private int priorityRow;
        private long sequence;

        public bool Plays(IEnumerable<int> events) => events.All(Play);

        private bool Play(int what)
        {
            sequence++;
            if (what <= 4)
            {
                line.Add(new() { Id = sequence, Rank = Math.Max(0, what - 1) });
                return true;
            }

            return what <= 9 ? Call(missesOrHolds: what >= 8) : ComesBack(held: what == 10);
        }

        private bool Call(bool missesOrHolds)
        {
            var next = CallOrder.Next([.. line.Select(person => person.Ticket())], calls);
            var expected = Pick();
            if (expected is null)
            {
                return next is null;
            }

            line.Remove(expected);
            line.ForEach(person => person.MustPass--);
            priorityRow = expected.Held is not null ? priorityRow : expected.Rank > 0 ? priorityRow + 1 : 0;
            calls.Add(new(sequence, expected.Held is not null ? CallKind.FromHold : expected.Rank > 0 ? CallKind.Priority : CallKind.Ordinary));
            (expected.Held, expected.Rejoined, expected.MustPass) = (null, null, 0);
            if (missesOrHolds)
            {
                away.Add(expected);
            }

            return next?.Ticket.TicketId == expected.Id;
        }

        private bool ComesBack(bool held)
        {
            if (away.FirstOrDefault() is { } person)
            {
                away.Remove(person);
                (person.Held, person.Rejoined, person.MustPass) = (held ? sequence : null, held ? null : sequence, held ? 0 : 3);
                line.Add(person);
            }

            return true;
        }

        private Person? Pick()
        {
            var held = line.Where(person => person.Held is not null).OrderBy(person => person.Held).FirstOrDefault();
            var present = line.Where(person => person.MustPass <= 0).OrderBy(person => person.Id).ToList();
            var ordinary = present.FirstOrDefault(person => person.Rank == 0);
            var priority = present.OrderBy(person => person.Rank).FirstOrDefault(person => person.Rank > 0);
            var turn = priorityRow >= 3 ? ordinary ?? priority : priority ?? ordinary;
            return held ?? turn ?? line.OrderBy(person => person.Rejoined).FirstOrDefault();
        }
    }

    private sealed class Person
    {
        public long Id { get; init; }

        public int Rank { get; init; }

        public long? Held { get; set; }

        public long? Rejoined { get; set; }

        public int MustPass { get; set; }

        public WaitingTicket Ticket() => new()
        {
            TicketId = Id,
            PriorityRank = Rank,
            TakenAt = OfficeTime.At(new(2026, 12, 1), new(7, 0)).AddMinutes(Id),
            BackFromHold = Held,
            Rejoined = Rejoined,
        };
    }
}
