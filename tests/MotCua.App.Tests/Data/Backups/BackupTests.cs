using MotCua.App.Data;
using MotCua.App.Data.Backups;
using MotCua.App.Offices;
using MotCua.App.Queueing;
using MotCua.App.Rehearsal;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Data.Backups;

public sealed class BackupTests
{
    [Theory, BothEngines]
    public async Task A_restored_store_is_the_one_that_was_backed_up(string engine)
    {
        await using var scene = await BackupScene.OpenAsync(engine);
        var made = await scene.BackUpAsync("mật khẩu dài của xã");
        await scene.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await using var target = await scene.TargetAsync();

        (await scene.RestoreAsync(target, made.Path, "mật khẩu dài của xã")).Violations.ShouldBeEmpty();

        var office = await new OfficeRead(target.Dialect).GetAsync<Office>(SampleCommune.OfficeId);
        (office.HeadSequence, Convert.ToHexStringLower(office.HeadHash)).ShouldBe((made.Heads[0].Sequence, made.Heads[0].Hash));
        office.HeadSequence.ShouldBe(4);
        new FileInfo(Path.Combine(target.Beside.Files, "99001", "ab", "abcd")).Length.ShouldBe(3_000_000);
        (await File.ReadAllTextAsync(Path.Combine(target.Beside.Keys, "ring.json"))).ShouldBe("[]");
    }

    [Fact]
    public async Task The_server_s_planner_knows_what_was_restored()
    {
        Assert.SkipWhen(Engines.PostgresServer is null, "MOTCUA_TEST_POSTGRES names no server");
        await using var scene = await BackupScene.OpenAsync(Engines.Postgres);
        var made = await scene.BackUpAsync();
        await using var target = await scene.TargetAsync();
        await scene.RestoreAsync(target, made.Path);
        (await new OfficeRead(target.Dialect).NumberAsync("select count(*) as number from pg_stats where schemaname = current_schema() and tablename = 'tickets'")).ShouldBePositive();
    }

    [Theory, BothEngines]
    public async Task What_exists_is_never_written_over(string engine)
    {
        await using var scene = await BackupScene.OpenAsync(engine);
        var free = await new Restore(scene.Stage.Dialect, BesideStore.At("nowhere"), scene.Clock).IsFreeAsync();
        free.IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("target-exists");
    }

    [Fact]
    public async Task A_plain_backup_has_its_hash_beside_it()
    {
        await using var scene = await BackupScene.OpenAsync(Engines.Sqlite);
        var made = await scene.BackUpAsync();
        (await File.ReadAllTextAsync(made.Path + ".sha256")).ShouldEndWith($"  {Path.GetFileName(made.Path)}\n");
        File.Move(made.Path + ".sha256", made.Path + ".away");
        await scene.RefusedAsync(made.Path);
        File.Move(made.Path + ".away", made.Path + ".sha256");
        await using var target = await scene.TargetAsync();
        (await scene.RestoreAsync(target, made.Path)).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_passphrase_or_none_is_refused()
    {
        await using var scene = await BackupScene.OpenAsync(Engines.Sqlite);
        var made = await scene.BackUpAsync("đúng");
        await scene.RefusedAsync(made.Path, "sai");
        await scene.RefusedAsync(made.Path);
    }

    [Fact]
    public async Task A_copy_of_another_engine_is_refused()
    {
        Assert.SkipWhen(Engines.PostgresServer is null, "MOTCUA_TEST_POSTGRES names no server");
        await using var scene = await BackupScene.OpenAsync(Engines.Postgres);
        var made = await scene.BackUpAsync();
        await using var elsewhere = await BackupScene.OpenAsync(Engines.Sqlite);
        await elsewhere.RefusedAsync(made.Path);
    }
}
