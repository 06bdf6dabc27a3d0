using MotCua.App.Acts;
using MotCua.App.Feedbacks;
using MotCua.App.Tests.Queueing;

namespace MotCua.App.Tests.Feedbacks;

/// <summary>A room with two desks, an officer at the first, a head, a clerk, and a citizen who has something to say.</summary>
public sealed class FeedbackScene(QueueScene room) : IAsyncDisposable
{
    public static readonly GiveFeedbackInput Slow = new(FeedbackTopic.Time, "Chờ hơn một giờ mới được gọi.");

    public QueueScene Room => room;

    public int OfficeId => room.Stage.Anyone.OfficeId;

    public Actor Citizen => Actor.Citizen(OfficeId);

    public Actor Officer { get; private set; } = room.Stage.Anyone;

    public Actor Head { get; private set; } = room.Stage.Anyone;

    public Actor Clerk { get; private set; } = room.Stage.Anyone;

    public static async Task<FeedbackScene> OpenAsync(string engine)
    {
        var scene = new FeedbackScene(await QueueScene.OpenAsync(engine));
        scene.Officer = await scene.PersonAsync("tiep-nhan", Roles.Receptionist) with { DeskId = scene.Room.Desk1.DeskId };
        scene.Head = await scene.PersonAsync("giam-doc", Roles.CentreHead);
        scene.Clerk = await scene.PersonAsync("van-phong", Roles.Clerk);
        return scene;
    }

    public async Task<Actor> PersonAsync(string name, Roles role) => new(OfficeId, await room.PersonAsync(name, role), role);

    /// <summary>Gives it and tells its number.</summary>
    public async Task<long> GiveAsync(GiveFeedbackInput? input = null)
    {
        await room.GrantedAsync(new GiveFeedback(), input ?? Slow, Citizen);
        return await room.Stage.Read.NumberAsync("select max(feedback_id) as number from feedbacks where office_id = $1", OfficeId);
    }

    /// <summary>The officer serves somebody at desk 1.</summary>
    public async Task ServeAsync()
    {
        await room.TakeAsync();
        await room.CallAsync(Officer);
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();
}
