using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.App.Queueing;
using MotCua.App.Results;
using MotCua.App.Tests.Dossiers;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Testing;

namespace MotCua.App.Tests.Results;

/// <summary>A leader who signs, a deputy who may be delegated, a return desk, and dossiers in any order of steps.</summary>
public sealed class ResultScene(DossierScene dossiers) : IAsyncDisposable
{
    public const string General = "1.001612";
    public const string Certification = "2.000815";
    public const string Marriage = "1.000894";
    public const string Birth = "1.001193";

    public Stage Stage => dossiers.Stage;

    public Actor Desk1 => dossiers.Queue.Desk1;

    public Actor Leader { get; private set; } = dossiers.Stage.Anyone;

    public Actor Deputy { get; private set; } = dossiers.Stage.Anyone;

    public Actor ReturnDesk { get; private set; } = dossiers.Stage.Anyone;

    public DateOnly Today => Stage.Time.GetUtcNow().Day();

    public (int Id, DateOnly Today) Now => (Stage.Anyone.OfficeId, Today);

    public static async Task<ResultScene> OpenAsync(string engine)
    {
        var scene = new ResultScene(await DossierScene.OpenAsync(engine));
        scene.Leader = await scene.PersonAsync("chutich", Roles.Signer);
        scene.Deputy = await scene.PersonAsync("phochutich", Roles.Specialist);
        var desk = await scene.GrantedAsync(new RegisterDesk(), new RegisterDeskInput(5, "Trả kết quả", DeskKind.Return));
        scene.ReturnDesk = scene.Stage.Anyone with { DeskId = desk.DeskId };
        return scene;
    }

    /// <summary>A dossier as it stands after receipt, whose visitor waits in the room; another order of steps where one is named.</summary>
    public async Task<long> ReceivedAsync(string procedure = Certification, StepOrder? order = null, Func<ReceiveDossierInput, ReceiveDossierInput>? but = null)
    {
        var dossierId = (await dossiers.ReceivedAsync(procedure, but)).DossierId!.Value;
        if (order is not null)
        {
            await Stage.Gate.UpkeepAsync(Stage.Anyone.OfficeId, office => office.State("update dossiers set step_order = $1 where dossier_id = $2", order.ToString(), dossierId));
        }

        return dossierId;
    }

    public async Task<long> ExaminedAsync(string procedure = Certification)
    {
        var dossierId = await ReceivedAsync(procedure, StepOrder.Certification);
        await GrantedAsync(new ExamineDossier(), new ExamineDossierInput(dossierId));
        return dossierId;
    }

    /// <summary>A certified copy through all its steps.</summary>
    public async Task<long> ReadyAsync(Func<ReceiveDossierInput, ReceiveDossierInput>? but = null)
    {
        var dossierId = await ReceivedAsync(but: but);
        await GrantedAsync(new ExamineDossier(), new ExamineDossierInput(dossierId));
        await GrantedAsync(new SignResult(), new SignResultInput(dossierId), Leader);
        await GrantedAsync(new SealResult(), new SealResultInput(dossierId));
        await GrantedAsync(new EnterInRegister(), new EnterInRegisterInput(dossierId));
        return dossierId;
    }

    /// <summary>A wedding up to the hand-over.</summary>
    public async Task<long> WeddingAsync()
    {
        var dossierId = await ReceivedAsync(Marriage, StepOrder.Marriage);
        await GrantedAsync(new ExamineDossier(), new ExamineDossierInput(dossierId));
        await GrantedAsync(new EnterInRegister(), new EnterInRegisterInput(dossierId));
        await GrantedAsync(new ProposeResult(), new ProposeResultInput(dossierId));
        await GrantedAsync(new SignResult(), new SignResultInput(dossierId), Leader);
        await GrantedAsync(new SealResult(), new SealResultInput(dossierId));
        return dossierId;
    }

    public async Task<Actor> PersonAsync(string name, params Roles[] roles)
    {
        var opened = await GrantedAsync(new OpenAccount(), new OpenAccountInput { SignInName = name, DisplayName = name, Kind = AccountKind.Person, Roles = roles });
        return Stage.Anyone with { AccountId = opened.AccountId };
    }

    public Task<TResult> GrantedAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, Actor? actor = null)
        where TResult : class => dossiers.GrantedAsync(act, input, actor);

    public Task<string> RefusedAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, Actor? actor = null) => dossiers.RefusedAsync(act, input, actor);

    public Task<Dossier> DossierAsync(long dossierId) => Stage.Read.GetAsync<Dossier>(Stage.Anyone.OfficeId, dossierId);

    public async Task<Ticket> TicketAsync(long dossierId) => (await Stage.Read.ListAsync(
        $"select {string.Join(", ", Ticket.Table.Columns)} from tickets where office_id = $1 and visit_id = $2",
        Ticket.Table.Read,
        Stage.Anyone.OfficeId,
        (await DossierAsync(dossierId)).VisitId)).Single();

    public Task<Result> ResultAsync(long dossierId) => Stage.Read.GetAsync<Result>(Stage.Anyone.OfficeId, dossierId);

    public Task<long> CountedAsync(string counter) => Stage.Read.NumberAsync(
        "select coalesce(sum(amount), 0) as number from daily_counters where office_id = $1 and counter = $2", Stage.Anyone.OfficeId, counter);

    public Task<long> ToldAsync(string template) => Stage.Read.NumberAsync(
        "select count(*) as number from notices where office_id = $1 and template = $2", Stage.Anyone.OfficeId, template);

    public Task SoundAsync() => dossiers.SoundAsync();

    public ValueTask DisposeAsync() => dossiers.DisposeAsync();
}
