using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace MotCua.Bench.Yardsticks;

/// <summary>
/// The least that keeps a request safely: its body becomes one row of one table, written by one writer with kept commands,
/// up to 256 waiting requests in one commit that is flushed to the disk, and only then answered. No sign-in, no checks, no ledger.
/// </summary>
internal sealed class DurablePost : IDisposable
{
    public const string Kind = "durable-post";
    private const int Batch = 256;
    private readonly Channel<Waiting> waiting = Channel.CreateUnbounded<Waiting>(new UnboundedChannelOptions { SingleReader = true });
    private readonly SqliteConnection store;
    private readonly SqliteCommand begin;
    private readonly SqliteCommand commit;
    private readonly SqliteCommand insert;
    private readonly SqliteParameter body;

    private DurablePost(string folder)
    {
        store = new SqliteConnection($"Data Source={Path.Combine(folder, "posts.db")};Pooling=False");
        store.Open();
        Command("pragma journal_mode = wal").ExecuteNonQuery();
        Command("pragma synchronous = full").ExecuteNonQuery();
        Command("create table if not exists posts (post_id integer primary key, body blob not null) strict").ExecuteNonQuery();
        (begin, commit) = (Command("begin immediate"), Command("commit"));
        insert = Command("insert into posts (body) values ($body) returning post_id");
        body = insert.Parameters.Add("$body", SqliteType.Blob);
    }

    public static async Task ServeAsync(int port, string folder)
    {
        using var posts = new DurablePost(folder);
        var app = EmptyServer.Raise(port);
        app.Run(posts.AnswerAsync);
        var writing = Task.Run(posts.WriteAsync);
        await app.RunAsync();
        posts.waiting.Writer.Complete();
        await writing;
    }

    public void Dispose() => store.Dispose();

    private async Task AnswerAsync(HttpContext context)
    {
        using var read = new MemoryStream();
        await context.Request.Body.CopyToAsync(read);
        var post = new Waiting(read.ToArray());
        waiting.Writer.TryWrite(post);
        await context.Response.WriteAsJsonAsync(new { post_id = await post.Kept.Task });
    }

    private async Task WriteAsync()
    {
        var batch = new List<Waiting>(Batch);
        while (await waiting.Reader.WaitToReadAsync())
        {
            while (batch.Count < Batch && waiting.Reader.TryRead(out var post))
            {
                batch.Add(post);
            }

            begin.ExecuteNonQuery();
            var kept = batch.ConvertAll(Keep);
            commit.ExecuteNonQuery();
            for (var i = 0; i < batch.Count; i++)
            {
                batch[i].Kept.SetResult(kept[i]);
            }

            batch.Clear();
        }
    }

    private long Keep(Waiting post)
    {
        body.Value = post.Body;
        return (long)insert.ExecuteScalar()!;
    }

    private SqliteCommand Command(string sql)
    {
        var command = store.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private sealed record Waiting(byte[] Body)
    {
        public TaskCompletionSource<long> Kept { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
