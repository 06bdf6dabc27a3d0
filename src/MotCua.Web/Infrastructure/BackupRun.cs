using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Backups;
using MotCua.Rules;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// A backup made while people work (sao lưu trong khi làm việc), one at a time: whoever began it looks in again until it is
/// there. Where the engine allows, it is brought back on trial at once.
/// </summary>
public sealed partial class BackupRun(Backup backup, RestoreTrial trial, BesideStore beside, OfficeClock clock, ILogger<BackupRun> log) : IAsyncDisposable
{
    // Pressed twice is meant once, and a backup is named by its second.
    private static readonly TimeSpan OnePress = TimeSpan.FromSeconds(10);
    private readonly Lock turn = new();
    private Task running = Task.CompletedTask;
    private DateTimeOffset begun;

    public BackupProgress Progress { get; private set; } = new BackupProgress.None();

    /// <summary>Nothing more is begun while one is being made, or was made a moment ago.</summary>
    public void Begin(string? passphrase)
    {
        lock (turn)
        {
            if (running.IsCompleted && !(Progress is BackupProgress.Made && clock.Now - begun < OnePress))
            {
                begun = clock.Now;
                Progress = new BackupProgress.Underway(begun);
                running = Task.Run(async () => Progress = await MakeAsync(passphrase));
            }
        }
    }

    /// <summary>The building is not taken down over a half-written archive.</summary>
    public async ValueTask DisposeAsync() => await running;

    private async Task<BackupProgress> MakeAsync(string? passphrase)
    {
        try
        {
            var made = await backup.RunAsync(beside.Backups, passphrase);
            return new BackupProgress.Made(made, trial.IsPossible ? await trial.RunAsync(made.Path, passphrase) : null);
        }
        catch (StoreException problem)
        {
            return new BackupProgress.Failed(problem.Text);
        }
        catch (Exception problem)
        {
            BackupFailed(problem);
            return new BackupProgress.Failed(Sentence.Of("Không ghi được bản sao vào {folder}. Hãy xem đĩa còn chỗ và thư mục có cho ghi không, rồi thử lại.", ("folder", beside.Backups)));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A backup begun from the self-check page failed.")]
    private partial void BackupFailed(Exception problem);
}

/// <summary>How far a backup is.</summary>
public abstract record BackupProgress
{
    private BackupProgress()
    {
    }

    public sealed record None : BackupProgress;

    public sealed record Underway(DateTimeOffset Since) : BackupProgress;

    /// <param name="Tried">Null where it could not be tried.</param>
    public sealed record Made(BackupMade Backup, TriedBackup? Tried) : BackupProgress;

    public sealed record Failed(Sentence Why) : BackupProgress;
}
