using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using MotCua.App;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Queueing;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Endpoints;

/// <summary>
/// One stream of events per live screen, as Server-Sent Events. The board's events carry its whole state; every other
/// screen hears only that something changed and fetches its page again. Whoever is slow skips to the newest event. A
/// stream asks the row of the permission table that its screen asks.
/// </summary>
public sealed class LiveFeed
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(4);
    private readonly ConcurrentDictionary<Listener, byte> listeners = [];
    private readonly OfficeRead read;
    private readonly OfficeClock clock;
    private BoardNews board = new(0, 0, Task.FromResult(""));

    public LiveFeed(WriteGate gate, OfficeRead read, OfficeClock clock)
    {
        (this.read, this.clock) = (read, clock);
        gate.Committed += Pass;
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/truc-tiep/{screen}", (RequestDelegate)(context => context.RequestServices.GetRequiredService<LiveFeed>().ServeAsync(context)))
            .ExcludeFromDescription();

    private void Pass(Commit commit)
    {
        foreach (var listener in listeners.Keys)
        {
            if (listener.OfficeId == commit.OfficeId && (listener.Follows & commit.Refreshes) != 0)
            {
                listener.Hear(commit.Lines[^1].Sequence);
            }
        }
    }

    private async Task ServeAsync(HttpContext context)
    {
        var visitor = Visitor.Of(context);
        var asked = (string?)context.Request.RouteValues["screen"];
        var row = asked + "-screen";
        if (!Code.TryParse<Screens>(asked, out var screen) || !Permissions.Shipped.Rows.ContainsKey(row) || visitor.Office is not { } office)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (visitor.Actor.AccountId == 0 || !Permissions.Shipped.Allows(row, visitor.Actor.Roles))
        {
            context.Response.StatusCode = visitor.Actor.AccountId == 0 ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden;
            return;
        }

        var listener = new Listener(office.OfficeId, screen);
        listeners.TryAdd(listener, 0);
        try
        {
            // Asked only now: what was written between the door and the list of listeners was passed to nobody.
            listener.Hear(await read.NumberAsync("select head_sequence as number from offices where office_id = $1", office.OfficeId));
            context.Response.ContentType = "text/event-stream";
            await StreamAsync(context, listener);
        }
        catch (OperationCanceledException)
        {
            // The screen went away.
        }
        finally
        {
            listeners.TryRemove(listener, out _);
        }
    }

    private async Task StreamAsync(HttpContext context, Listener listener)
    {
        var gone = context.RequestAborted;
        var stopping = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        while (!stopping.IsCancellationRequested)
        {
            using var beat = CancellationTokenSource.CreateLinkedTokenSource(gone, stopping);
            beat.CancelAfter(Beat);
            string news;
            try
            {
                var sequence = await listener.NextAsync(beat.Token);
                news = $"id: {sequence}\ndata: {await StateAsync(listener, sequence)}\n\n";
            }
            catch (OperationCanceledException) when (!gone.IsCancellationRequested)
            {
                news = $"event: beat\ndata: {clock.Now.Clock():HH\\:mm}\n\n";
            }

            await context.Response.WriteAsync(news, gone);
            await context.Response.Body.FlushAsync(gone);
        }
    }

    /// <summary>The same state serves every board of the office: it is read once an event, whoever asks first.</summary>
    private Task<string> StateAsync(Listener listener, long sequence)
    {
        if (listener.Screens != Screens.Board)
        {
            return Task.FromResult(JsonSerializer.Serialize(new { sequence }, Wire.Stored));
        }

        var kept = board;
        // A reading that failed must not be handed to every board that comes back.
        if (kept.OfficeId != listener.OfficeId || kept.Sequence < sequence || kept.State.IsFaulted)
        {
            board = kept = new BoardNews(listener.OfficeId, sequence, ReadBoardAsync(listener.OfficeId));
        }

        return AtNowAsync(kept.State);
    }

    /// <summary>The state may be an hour old when a board comes back: by the office's clock it tells a call from a memory of one.</summary>
    private async Task<string> AtNowAsync(Task<string> state) => $"{{\"now\":\"{Wire.Moment(clock.Now)}\",{(await state)[1..]}";

    private async Task<string> ReadBoardAsync(int officeId) =>
        JsonSerializer.Serialize(await BoardState.ReadAsync(read, officeId, clock.Today), Wire.Stored);

    private sealed record BoardNews(int OfficeId, long Sequence, Task<string> State);

    private sealed class Listener(int officeId, Screens screens)
    {
        private readonly Channel<bool> heard = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        private long newest;

        public int OfficeId => officeId;

        public Screens Screens => screens;

        /// <summary>The leader's board shows a little of every other screen.</summary>
        public Screens Follows { get; } = screens == Screens.Overview ? (Screens)int.MaxValue : screens;

        /// <summary>Keeps the newest event only, in whichever order they are told.</summary>
        public void Hear(long sequence)
        {
            for (var known = Volatile.Read(ref newest); known < sequence; known = Volatile.Read(ref newest))
            {
                Interlocked.CompareExchange(ref newest, sequence, known);
            }

            heard.Writer.TryWrite(true);
        }

        public async Task<long> NextAsync(CancellationToken stop)
        {
            await heard.Reader.ReadAsync(stop);
            return Volatile.Read(ref newest);
        }
    }
}
