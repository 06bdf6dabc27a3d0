using MotCua.Rules.Dossiers;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Dossiers;

public sealed class LifecycleTests
{
    public static LawTable States => new("dossier-states.csv");

    [Theory]
    [MemberData(nameof(States))]
    public void Each_state_has_its_number_its_name_its_clock_and_its_next_states(LawRow row)
    {
        var state = Code.Parse<DossierState>(row["state"]);
        (state.PortalNumber()?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "").ShouldBe(row["number"]);
        state.Name().ToString().ShouldBe(row["name"]);
        Code.Of(state.Clock()).ShouldBe(row["clock"]);
        state.ClockRuns().ShouldBe(row["clock"] == "running");
        string.Join(' ', Lifecycle.NextOf(state).Order().Select(Code.Of)).ShouldBe(row["next"]);
    }

    [Fact]
    public void Every_other_step_is_refused_with_the_state_and_what_can_be_done_instead()
    {
        var states = Enum.GetValues<DossierState>();
        foreach (var (from, to) in states.SelectMany(from => states.Select(to => (from, to))))
        {
            var granted = Lifecycle.Step(from, to).IsGranted(out var next, out var refusal);
            granted.ShouldBe(Lifecycle.NextOf(from).Contains(to));
            if (granted)
            {
                next.ShouldBe(to);
            }
            else
            {
                refusal!.Code.ShouldBe("dossier-state-step");
                refusal.ToString().ShouldContain(from.Name().ToString());
                refusal.ToString().ShouldEndWith(from.WhatCanBeDone().ToString());
            }
        }
    }

    [Fact]
    public void The_table_covers_every_state() => States.Count.ShouldBe(Enum.GetValues<DossierState>().Length);
}
