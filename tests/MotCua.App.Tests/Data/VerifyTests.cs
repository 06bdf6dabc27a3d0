using MotCua.App.Data.Verification;
using MotCua.App.Queueing;
using MotCua.App.Rehearsal;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Data;

public sealed class VerifyTests
{
    /// <summary>Each line damages a sound store in one way; <c>verify</c> must name the invariant.</summary>
    [Theory]
    [InlineData("update offices set head_hash = zeroblob(32)", "I13")]
    [InlineData("drop trigger ledger_entries_keep_update; update ledger_entries set payload = '{}' where sequence = 2", "I13")]
    [InlineData("drop trigger ledger_entries_keep_delete; delete from ledger_entries where sequence = 2", "I13")]
    [InlineData("drop trigger ledger_entries_keep_update; update ledger_entries set kind = 'unheard-of.1' where sequence = 2", "I12")]
    [InlineData("drop trigger ledger_entries_keep_update; update ledger_entries set payload = '[]' where sequence = 2", "I13")]
    [InlineData("drop trigger ledger_entries_keep_update; update ledger_entries set payload = '{~' where sequence = 2", "I12")]
    [InlineData("drop trigger ledger_entries_keep_update; update ledger_entries set happened_at = 'noon' where sequence = 2", "I13")]
    [InlineData("drop trigger ledger_entries_keep_update; update ledger_entries set act_key = zeroblob(3) where sequence = 2", "I13")]
    [InlineData("update daily_counters set amount = amount + 1 where counter = 'tickets'", "I12")]
    [InlineData("delete from daily_counters where counter = 'visits'", "I12")]
    [InlineData("delete from tickets where ordinal = 2", "I2")]
    [InlineData("insert into offices select 1, name, unit_name, 'real', founded_at, 0, 0, zeroblob(32), head_recorded_at from offices", "I16")]
    public async Task Damage_is_found_and_named(string damage, string invariant)
    {
        await using var stage = await Stage.OpenAsync(Engines.Sqlite);
        for (var i = 0; i < 3; i++)
        {
            await stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        }

        (await stage.VerifyAsync()).Violations.ShouldBeEmpty();
        foreach (var statement in damage.Split("; "))
        {
            await stage.Gate.UpkeepAsync(SampleCommune.OfficeId, office => office.State(statement));
        }

        (await stage.VerifyAsync()).Violations.Select(violation => violation.Invariant).ShouldContain(invariant);
    }

    [Fact]
    public async Task A_ledger_written_anew_as_a_whole_is_found_by_what_was_printed_of_it()
    {
        await using var stage = await Stage.OpenAsync(Engines.Sqlite);
        await stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        var printed = (await stage.Read.ListAsync("select sequence, hash from ledger_entries order by sequence desc limit 1", row => $"{row.Long("sequence")}:{Convert.ToHexStringLower(row.Bytes("hash"))}"))[0];
        Anchor.Parse(printed).IsGranted(out var anchor, out _).ShouldBeTrue();
        (await Anchor.CheckAsync(stage.Read, [anchor!])).Violations.ShouldBeEmpty();

        foreach (var statement in new[] { "drop trigger ledger_entries_keep_update", $"update ledger_entries set hash = zeroblob(32) where sequence = {anchor!.Sequence}" })
        {
            await stage.Gate.UpkeepAsync(SampleCommune.OfficeId, office => office.State(statement));
        }

        (await Anchor.CheckAsync(stage.Read, [anchor])).Violations.Single().Invariant.ShouldBe("I13");
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("12:ab")]
    [InlineData("x:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("12:000000000000000000000000000000000000000000000000000000000000000g")]
    [InlineData("12:00000000000000000000000000000000000000000000000000000000000000000")]
    public void What_is_no_anchor_is_refused(string text)
    {
        Anchor.Parse(text).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("anchor-unreadable");
    }
}
