namespace MotCua.Journeys.Screens;

/// <summary>The board in the waiting room with its loudspeaker on: what it plays is known by the addresses of the clips.</summary>
internal sealed class BoardScreen
{
    private readonly Person room;
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> heard = new();

    private BoardScreen(Person room)
    {
        this.room = room;
        room.Page.Request += (_, request) =>
        {
            if (IsPlayed(request))
            {
                heard.Enqueue(PathOf(request));
            }
        };
    }

    public IReadOnlyCollection<string> Heard => heard;

    public static async Task<BoardScreen> TurnOnAsync(Person room)
    {
        var board = new BoardScreen(room);
        await room.GoAsync(new Links("").Board);
        var sound = room.Page.Locator("#sound");
        await Assertions.Expect(sound).ToHaveTextAsync(Words.SoundOff);
        await room.PressAsync(sound);
        await Assertions.Expect(sound).ToHaveTextAsync(Words.SoundOn);
        return board;
    }

    /// <summary>The board notices that the voice has changed and asks for its clips.</summary>
    public Task TakesVoiceAfterAsync(Func<Task> change) =>
        room.Page.RunAndWaitForResponseAsync(change, answer => PathOf(answer.Request) == new Links("").BoardVoice);

    public Task HearsAsync(string clip, Func<Task>? after = null) =>
        room.Page.RunAndWaitForRequestAsync(after ?? (() => Task.CompletedTask), request => IsPlayed(request) && PathOf(request) == clip);

    // The board also fetches clips beforehand; played is what the audio element asks for.
    private static bool IsPlayed(IRequest request) => request.ResourceType == "media";

    private static string PathOf(IRequest request) => new Uri(request.Url).PathAndQuery;
}
