using MotCua.App.Clockwork;

namespace MotCua.Web.Infrastructure;

/// <summary>The rounds made while people work (vòng việc nền): messages out, moments watched, the house kept tidy. A round that fails is written down, and the next one comes.</summary>
public sealed partial class Rounds(IServiceProvider rooms, ILogger<Rounds> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        GoAsync("courier", TimeSpan.FromSeconds(5), stop => rooms.GetRequiredService<Courier>().RunAsync(stop), stoppingToken),
        GoAsync("deadline-watch", TimeSpan.FromMinutes(1), stop => rooms.GetRequiredService<DeadlineWatch>().RunAsync(stop), stoppingToken),
        GoAsync("collect-reminding", TimeSpan.FromMinutes(10), stop => rooms.GetRequiredService<CollectReminding>().RunAsync(stop), stoppingToken),
        GoAsync("housekeeping", TimeSpan.FromMinutes(10), stop => rooms.GetRequiredService<Housekeeping>().RunAsync(stop), stoppingToken),
        GoAsync("certificate", TimeSpan.FromMinutes(10), _ => Task.FromResult(rooms.GetService<OfficeNetwork>()?.Certificate.Renew()), stoppingToken));

    private async Task GoAsync(string name, TimeSpan every, Func<CancellationToken, Task> round, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(every);
        while (await timer.WaitForNextTickAsync(stop))
        {
            try
            {
                await round(stop);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                RoundFailed(name, problem);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The round {Name} failed; the next one will be made.")]
    private partial void RoundFailed(string name, Exception problem);
}
