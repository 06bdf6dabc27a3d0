using MotCua.App.Rehearsal;
using MotCua.Rules.Calendars;
using MotCua.Rules.People;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Rehearsal;

public sealed class DiceTests
{
    [Fact]
    public void The_same_seed_and_question_roll_the_same_and_another_question_rolls_otherwise()
    {
        Rolls(1, "arrivals").ShouldBe(Rolls(1, "arrivals"));
        Rolls(1, "arrivals").ShouldNotBe(Rolls(2, "arrivals"));
        Rolls(1, "arrivals").ShouldNotBe(Rolls(1, "people"));
    }

    [Fact]
    public void Weights_are_kept_roughly_and_zero_weight_never_comes()
    {
        var dice = new Dice(7, "weights");
        var rolled = Enumerable.Range(0, 4000).Select(_ => dice.Weighted([("a", 3), ("b", 1), ("c", 0)])).ToList();
        rolled.Count(choice => choice == "a").ShouldBeInRange(2800, 3200);
        rolled.ShouldNotContain("c");
    }

    [Fact]
    public void Invented_people_have_numbers_that_read_as_sound()
    {
        var dice = new Dice(3, "people");
        for (var i = 0; i < 500; i++)
        {
            var person = InventedPerson.Roll(dice, 2026);
            IdentityNumber.TryParse(person.IdentityNumber, out var number).ShouldBeTrue();
            number!.ComparedWith(person.Sex, person.Born.Year).ShouldBeEmpty();
            PersonName.Parse(person.FullName).IsGranted(out _, out _).ShouldBeTrue();
        }
    }

    [Fact]
    public void The_first_hour_is_the_fullest_and_nobody_comes_in_the_last_quarter()
    {
        var day = new DateOnly(2026, 12, 1);
        var moments = Arrivals.Of(day, WorkingCalendar.Default.SessionsOn(day), 300, new Dice(1, "arrivals"));
        moments.ShouldBeInOrder();
        moments.Count.ShouldBe(300);
        moments[^1].TimeOfDay.ShouldBeLessThan(new TimeSpan(16, 45, 0));
        moments.Count(moment => moment.Hour == 7).ShouldBeGreaterThan(2 * moments.Count(moment => moment.Hour == 9));
    }

    private static IReadOnlyList<int> Rolls(long seed, string question)
    {
        var dice = new Dice(seed, question);
        return [.. Enumerable.Range(0, 20).Select(_ => dice.Below(1000))];
    }
}
