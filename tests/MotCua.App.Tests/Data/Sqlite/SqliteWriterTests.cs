using MotCua.App.Data.Sqlite;
using MotCua.App.Queueing;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Data.Sqlite;

public sealed class SqliteWriterTests
{
    [Fact]
    public async Task What_a_killed_program_left_in_the_log_moves_into_the_file_with_the_next_ones_first_commit()
    {
        await using var stage = await Stage.OpenAsync(Engines.Sqlite);
        await stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        var folder = Directory.CreateTempSubdirectory("motcua-log-");
        var (served, found) = (stage.Address["sqlite:".Length..], Path.Combine(folder.FullName, "office.db"));
        File.Copy(served, found);
        File.Copy(served + "-wal", found + "-wal");
        var before = new FileInfo(found).Length;
        using (var writer = SqliteWriter.Open(found))
        {
            writer.Run("create table proof (word text not null) strict");
            writer.CheckpointWhenDue();
            new FileInfo(found).Length.ShouldBeGreaterThan(before);
        }

        folder.Delete(recursive: true);
    }
}
