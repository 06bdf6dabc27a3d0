using MotCua.App.Acts;
using MotCua.App.Ledger.Happened;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.App.Queueing;
using MotCua.App.Terms;
using MotCua.Testing;
using Shouldly;

namespace MotCua.App.Tests.Queueing;

/// <summary>Two desks and whoever took a number, through the real acts.</summary>
public sealed class QueueScene(Stage stage) : IAsyncDisposable
{
    public Stage Stage => stage;

    public Actor Desk1 { get; private set; } = stage.Anyone;

    public Actor Desk2 { get; private set; } = stage.Anyone;

    public static async Task<QueueScene> OpenAsync(string engine)
    {
        var scene = new QueueScene(await Stage.OpenAsync(engine));
        var first = await scene.GrantedAsync(new RegisterDesk(), new RegisterDeskInput(1, "Quầy 1"));
        var second = await scene.GrantedAsync(new RegisterDesk(), new RegisterDeskInput(2, "Quầy 2"));
        scene.Desk1 = scene.Stage.Anyone with { DeskId = first.DeskId };
        scene.Desk2 = scene.Stage.Anyone with { DeskId = second.DeskId };
        return scene;
    }

    /// <summary>Opens an account with these roles and gives its id.</summary>
    public async Task<long> PersonAsync(string signInName, params Roles[] roles) =>
        (await GrantedAsync(new OpenAccount(), new OpenAccountInput { SignInName = signInName, DisplayName = "Người mẫu " + signInName, Roles = roles })).AccountId;

    public async Task<TicketTaken> TakeAsync(string priority = "none", Lane lane = Lane.Reception)
    {
        stage.Time.Pass(TimeSpan.FromMinutes(1));
        return await GrantedAsync(new TakeTicket(), new TakeTicketInput(priority, lane));
    }

    public Task<TicketCalled> CallAsync(Actor? at = null) => GrantedAsync(new CallNext(), new CallNextInput(), at ?? Desk1);

    public async Task<TResult> GrantedAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, Actor? actor = null)
        where TResult : class
    {
        (await stage.DoAsync(act, input, actor)).IsGranted(out var result, out var refusal).ShouldBeTrue(refusal?.ToString());
        return result!;
    }

    public async Task<string> RefusedAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, Actor? actor = null)
    {
        (await stage.DoAsync(act, input, actor)).IsGranted(out _, out var refusal).ShouldBeFalse();
        return refusal!.Code;
    }

    public Task<Ticket> TicketAsync(long ticketId) => stage.Read.GetAsync<Ticket>(stage.Anyone.OfficeId, ticketId);

    public Task<Call> CallRowAsync(long callId) => stage.Read.GetAsync<Call>(stage.Anyone.OfficeId, callId);

    public Task<Visit> VisitAsync(long? visitId) => stage.Read.GetAsync<Visit>(stage.Anyone.OfficeId, visitId);

    public async Task<OfficeTerms> TermsAsync() => await new TermsCache(stage.Read).OfAsync(await stage.Read.GetAsync<Office>(stage.Anyone.OfficeId));

    public async Task SoundAsync() => (await stage.VerifyAsync()).Violations.ShouldBeEmpty();

    public ValueTask DisposeAsync() => stage.DisposeAsync();
}
