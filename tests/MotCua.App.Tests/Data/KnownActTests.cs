using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Data;

/// <summary>Known keys are found one by one, whatever the length of the ledger.</summary>
public sealed class KnownActTests
{
    [Theory]
    [BothEngines]
    public async Task A_batch_of_many_keys_finds_the_known_ones(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        var keys = Enumerable.Range(0, 70).Select(_ => stage.NewKey()).ToList();
        var first = await Task.WhenAll(keys.Select(key => stage.Gate.RunAsync(new TakeTicket(), key, new TakeTicketInput(), stage.Anyone)));
        var again = await Task.WhenAll(keys.Select(key => stage.Gate.RunAsync(new TakeTicket(), key, new TakeTicketInput(), stage.Anyone)));

        Numbers(again).ShouldBe(Numbers(first));
        (await stage.Read.NumberAsync("select count(*) as number from tickets")).ShouldBe(70);
    }

    [Fact]
    public async Task Many_keys_are_not_a_reason_to_read_the_whole_ledger()
    {
        await using var stage = await Stage.OpenAsync(Engines.Sqlite);
        var query = KnownAct.Find(stage.Anyone.OfficeId, [.. Enumerable.Range(0, 64).Select(_ => stage.NewKey())], _ => { }).Single();
        var plan = await stage.Read.ListAsync("explain query plan " + query.Statement.Sql, row => row.Text("detail"), query.Statement.Values);

        plan.ShouldContain(step => step.Contains("ledger_entries_act_key (office_id=? AND act_key=?)"));
    }

    private static List<string> Numbers(IEnumerable<MotCua.Rules.Verdict<Answer<MotCua.App.Ledger.Happened.TicketTaken>>> verdicts) =>
        [.. verdicts.Select(verdict => verdict.IsGranted(out var answer, out _) ? answer.Result.Number : "refused")];
}
