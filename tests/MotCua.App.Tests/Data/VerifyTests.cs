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
}
