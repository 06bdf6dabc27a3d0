using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.App.Rehearsal;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Data;

public sealed class WriteGateTests
{
    private static readonly TakeTicket TakeTicket = new();

    [Theory, BothEngines]
    public async Task The_same_act_sent_twice_is_done_once_and_answered_alike(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        var key = stage.NewKey();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => stage.Gate.RunAsync(TakeTicket, key, new(), stage.Anyone)));

        var granted = answers.Select(verdict => verdict.IsGranted(out var answer, out _) ? answer : null!).ToArray();
        granted.Select(answer => answer.Result.Number).ShouldAllBe(number => number == "A001");
        granted.Count(answer => !answer.Replayed).ShouldBe(1);
        (await stage.Read.NumberAsync("select count(*) as number from tickets")).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task The_same_key_with_another_input_is_refused_and_nothing_is_done(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        var key = stage.NewKey();
        await stage.Gate.RunAsync(TakeTicket, key, new(), stage.Anyone);

        var verdict = await stage.Gate.RunAsync(TakeTicket, key, new("aged-80"), stage.Anyone);

        verdict.IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("act-key-reused");
    }

    [Theory, BothEngines]
    public async Task Someone_elses_key_shows_nothing(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        var key = stage.NewKey();
        await stage.Gate.RunAsync(TakeTicket, key, new(), stage.Anyone);

        var verdict = await stage.Gate.RunAsync(TakeTicket, key, new(), stage.Anyone with { AccountId = 2 });

        verdict.IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("act-key-not-yours");
    }

    [Theory, BothEngines]
    public async Task A_later_replay_whose_answer_is_gone_still_does_nothing(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        var key = stage.NewKey();
        await stage.Gate.RunAsync(TakeTicket, key, new(), stage.Anyone);
        await stage.Gate.UpkeepAsync(SampleCommune.OfficeId, office => office.State("delete from act_answers where office_id = $1", office.OfficeId));

        var verdict = await stage.Gate.RunAsync(TakeTicket, key, new(), stage.Anyone);

        verdict.IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("already-done");
        (await stage.Read.NumberAsync("select count(*) as number from tickets")).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task An_act_that_is_not_in_the_callers_row_of_the_table_is_refused(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        var verdict = await stage.Gate.RunAsync(TakeTicket, stage.NewKey(), new(), Actor.Citizen(SampleCommune.OfficeId));

        verdict.IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("not-permitted");
    }

    [Theory, BothEngines]
    public async Task Many_callers_at_once_get_dense_numbers_and_an_unbroken_chain(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => stage.Gate.RunAsync(TakeTicket, stage.NewKey(), new(), stage.Anyone)));

        var findings = await stage.VerifyAsync();
        findings.Violations.ShouldBeEmpty();
        (await stage.Read.NumberAsync("select max(ordinal) as number from tickets")).ShouldBe(500);
    }

    [Theory, BothEngines]
    public async Task An_unknown_office_is_no_office(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        await Should.ThrowAsync<MissingRowException>(() => stage.Gate.RunAsync(TakeTicket, stage.NewKey(), new(), stage.Anyone with { OfficeId = 7 }));
    }

    [Theory, BothEngines]
    public async Task The_ledger_can_be_neither_changed_nor_shortened(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        await Should.ThrowAsync<System.Data.Common.DbException>(() => stage.Gate.UpkeepAsync(
            SampleCommune.OfficeId, office => office.State("update ledger_entries set kind = 'x' where office_id = $1", office.OfficeId)));
        await Should.ThrowAsync<System.Data.Common.DbException>(() => stage.Gate.UpkeepAsync(
            SampleCommune.OfficeId, office => office.State("delete from ledger_entries where office_id = $1", office.OfficeId)));
    }

    [Fact]
    public async Task Both_engines_write_the_same_ledger_to_the_byte()
    {
        Assert.SkipWhen(Engines.PostgresServer is null, "MOTCUA_TEST_POSTGRES names no server");
        var heads = new List<string>();
        foreach (var engine in new[] { Engines.Sqlite, Engines.Postgres })
        {
            await using var stage = await Stage.OpenAsync(engine);
            await stage.DoAsync(TakeTicket, new());
            await stage.DoAsync(TakeTicket, new("aged-80"));
            var head = await stage.Read.GetAsync<MotCua.App.Offices.Office>(SampleCommune.OfficeId);
            heads.Add(Convert.ToHexString(head.HeadHash));
        }

        heads[0].ShouldBe(heads[1]);
    }
}
