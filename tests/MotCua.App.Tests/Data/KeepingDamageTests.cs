using MotCua.App.Data;
using MotCua.App.Data.Verification;
using MotCua.App.Files;
using MotCua.App.Queueing;
using MotCua.App.Tests.Files;
using MotCua.App.Tests.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Data;

/// <summary>Each line damages a sound store in one way; <c>verify</c> must name the invariant.</summary>
public sealed class KeepingDamageTests
{
    [Theory]
    [InlineData("drop index calls_live_desk; update calls set ended_at = null", "I3")]
    [InlineData("update tickets set state = 'waiting' where state = 'called'", "I3")]
    [InlineData("update tickets set state = 'called' where state = 'waiting'", "I3")]
    [InlineData("drop index calls_live_desk; insert into calls select office_id, call_id + 100, 3, desk_id, day_on, lane, kind, reason, sequence, called_at, rung, null, null, last_sequence from calls where ended_at is null", "I3")]
    [InlineData("insert into notices (office_id, notice_id, sequence, template, state, next_at, attempts) select office_id, 1, 2, 'receipt', 'waiting', founded_at, 0 from offices", "I8")]
    public async Task Damage_in_the_queue_and_the_messages_is_found_and_named(string damage, string invariant)
    {
        await using var scene = await QueueScene.OpenAsync("sqlite");
        for (var i = 0; i < 4; i++)
        {
            await scene.TakeAsync();
        }

        await scene.CallAsync();
        await scene.GrantedAsync(new FinishVisit(), new FinishVisitInput(), scene.Desk1);
        await scene.CallAsync();
        await scene.SoundAsync();
        foreach (var statement in damage.Split("; "))
        {
            await scene.Stage.Gate.UpkeepAsync(scene.Stage.Anyone.OfficeId, office => office.State(statement));
        }

        (await scene.Stage.VerifyAsync()).Violations.Select(violation => violation.Invariant).ShouldContain(invariant);
    }

    [Fact]
    public async Task Somebody_skipped_is_found_from_the_ledger_alone()
    {
        await using var scene = await QueueScene.OpenAsync("sqlite");
        for (var i = 0; i < 3; i++)
        {
            await scene.TakeAsync();
        }

        await scene.CallAsync();
        await scene.SoundAsync();
        foreach (var statement in new[] { "drop trigger ledger_entries_keep_update", "update ledger_entries set visit_id = visit_id + 1 where kind = 'ticket-called.1'" })
        {
            await scene.Stage.Gate.UpkeepAsync(scene.Stage.Anyone.OfficeId, office => office.State(statement));
        }

        (await scene.Stage.VerifyAsync()).Violations.Select(violation => violation.Invariant).ShouldContain("I4");
    }

    [Fact]
    public async Task The_whole_queue_with_holds_transfers_and_misses_obeys_the_order()
    {
        await using var scene = await QueueScene.OpenAsync("sqlite");
        for (var i = 0; i < 6; i++)
        {
            await scene.TakeAsync(i % 2 == 0 ? "none" : "pregnant");
        }

        var held = await scene.CallAsync();
        await scene.GrantedAsync(new HoldTicket(), new HoldTicketInput(), scene.Desk1);
        var missed = await scene.CallAsync();
        await scene.GrantedAsync(new MarkMissed(), new MarkMissedInput(), scene.Desk1);
        await scene.GrantedAsync(new RejoinQueue(), new RejoinQueueInput(missed.TicketId));
        await scene.GrantedAsync(new EndHold(), new EndHoldInput(held.TicketId));
        await scene.CallAsync();
        await scene.CallAsync(scene.Desk2);
        await scene.GrantedAsync(new TransferTicket(), new TransferTicketInput(ToDeskId: scene.Desk2.DeskId), scene.Desk1);
        await scene.CallAsync();
        await scene.GrantedAsync(new FinishVisit(), new FinishVisitInput(), scene.Desk2);
        await scene.CallAsync(scene.Desk2);
        await scene.SoundAsync();
    }

    [Theory]
    [InlineData("bytes")]
    [InlineData("gone")]
    [InlineData("row")]
    [InlineData("orphan")]
    public async Task A_file_that_is_not_what_was_kept_is_found(string damage)
    {
        await using var scene = await KeepingScene.OpenAsync("sqlite");
        var fileId = await scene.StoredAsync();
        await scene.Results.GrantedAsync(new KeepFile(), new KeepFileInput(scene.DossierId, fileId, FileSubject.Paper));
        (await FilesAsync(scene)).ShouldBeEmpty();
        await DamageAsync(scene, damage, scene.PathOf(await scene.FileAsync(fileId)));
        (await FilesAsync(scene)).ShouldContain("I14");
    }

    private static async Task DamageAsync(KeepingScene scene, string damage, string path)
    {
        switch (damage)
        {
            case "bytes":
                await File.WriteAllBytesAsync(path, [1]);
                break;
            case "gone":
                File.Delete(path);
                break;
            case "row":
                await scene.Stage.Gate.UpkeepAsync(scene.OfficeId, office => office.State("delete from kept_files"));
                break;
            default:
                await File.WriteAllBytesAsync(path + "0", [1]);
                File.SetLastWriteTimeUtc(path + "0", new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
                break;
        }
    }

    private static async Task<List<string>> FilesAsync(KeepingScene scene)
    {
        await using var snapshot = await OfficeRead.SnapshotAsync(scene.Stage.Dialect);
        return [.. (await new Verify(snapshot, scene.Beside).RunAsync()).Violations.Select(violation => violation.Invariant).Where(invariant => invariant == "I14")];
    }
}
