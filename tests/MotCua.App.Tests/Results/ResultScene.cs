using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.App.Queueing;
using MotCua.App.Results;
using MotCua.Rules;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Procedures;
using MotCua.Testing;
using Shouldly;

namespace MotCua.App.Tests.Results;

/// <summary>A leader who signs, a deputy who may be delegated, a return desk, and dossiers in any order of steps.</summary>
public sealed class ResultScene(Stage stage) : IAsyncDisposable
{
    public const string General = "1.001612";
    public const string Certification = "2.000815";
    public const string Marriage = "1.000894";
    public const string Birth = "1.001193";

    private long dossiers;

    public Stage Stage => stage;

    public Actor Leader { get; private set; } = stage.Anyone;

    public Actor Deputy { get; private set; } = stage.Anyone;

    public Actor ReturnDesk { get; private set; } = stage.Anyone;

    public DateOnly Today => stage.Time.GetUtcNow().Day();

    public (int Id, DateOnly Today) Now => (stage.Anyone.OfficeId, Today);

    public static async Task<ResultScene> OpenAsync(string engine)
    {
        var scene = new ResultScene(await Stage.OpenAsync(engine));
        scene.Leader = await scene.PersonAsync("chutich", Roles.Signer);
        scene.Deputy = await scene.PersonAsync("phochutich", Roles.Specialist);
        var desk = await scene.GrantedAsync(new RegisterDesk(), new RegisterDeskInput(5, "Trả kết quả", DeskKind.Return));
        scene.ReturnDesk = scene.Stage.Anyone with { DeskId = desk.DeskId };
        return scene;
    }

    /// <summary>A dossier as it stands after receipt, promised until 10:00 today, whose visit has a number.</summary>
    public async Task<long> ReceivedAsync(string procedure = Certification, StepOrder? order = null, int promisedInHours = 2)
    {
        var taken = await GrantedAsync(new TakeTicket(), new TakeTicketInput());
        var now = stage.Time.GetUtcNow();
        var dossier = new Dossier
        {
            OfficeId = stage.Anyone.OfficeId,
            DossierId = ++dossiers,
            VisitId = taken.VisitId,
            HouseOn = Today,
            HouseOrdinal = (int)dossiers,
            Channel = FilingChannel.Direct,
            FiledBy = FiledBy.Person,
            ProcedureCode = procedure,
            ProcedureName = "Thủ tục " + procedure,
            Revision = 1,
            ReceivedAt = now,
            TimeLimit = TimeLimit.Parse("3wd"),
            CutOff = "",
            IsVerificationNeeded = false,
            EffectiveStartAt = now,
            DueOriginalAt = now.AddDays(3),
            DueCurrentAt = now.AddDays(3),
            PromisedAt = now.AddHours(promisedInHours),
            Slip = SlipState.Withheld,
            State = DossierState.Received,
            StepOrder = (order ?? StepOrder.Certification).ToString(),
            StepsDone = "",
            Holder = Holder.Reception,
            HolderSinceAt = now,
            LastSequence = 1,
            Promise = PromiseState.Open,
        };
        await stage.Gate.UpkeepAsync(stage.Anyone.OfficeId, office => office.Insert(dossier));
        return dossier.DossierId;
    }

    public async Task<long> ExaminedAsync(string procedure = Certification)
    {
        var dossierId = await ReceivedAsync(procedure);
        await GrantedAsync(new ExamineDossier(), new ExamineDossierInput(dossierId));
        return dossierId;
    }

    /// <summary>A certified copy through all its steps.</summary>
    public async Task<long> ReadyAsync()
    {
        var dossierId = await ReceivedAsync();
        await GrantedAsync(new ExamineDossier(), new ExamineDossierInput(dossierId));
        await GrantedAsync(new SignResult(), new SignResultInput(dossierId), Leader);
        await GrantedAsync(new SealResult(), new SealResultInput(dossierId));
        await GrantedAsync(new EnterInRegister(), new EnterInRegisterInput(dossierId));
        return dossierId;
    }

    /// <summary>Whoever holds the next number has been served and waits for the result.</summary>
    public async Task ServedAsync()
    {
        await GrantedAsync(new CallNext(), new CallNextInput(), ReturnDesk);
        await GrantedAsync(new FinishVisit(), new FinishVisitInput(KeepOpen: true), ReturnDesk);
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
        return stage.Anyone with { AccountId = opened.AccountId };
    }

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

    public Task<Dossier> DossierAsync(long dossierId) => stage.Read.GetAsync<Dossier>(stage.Anyone.OfficeId, dossierId);

    public async Task<Ticket> TicketAsync(long dossierId) => (await stage.Read.ListAsync(
        $"select {string.Join(", ", Ticket.Table.Columns)} from tickets where office_id = $1 and visit_id = $2",
        Ticket.Table.Read,
        stage.Anyone.OfficeId,
        (await DossierAsync(dossierId)).VisitId)).Single();

    public Task<Result> ResultAsync(long dossierId) => stage.Read.GetAsync<Result>(stage.Anyone.OfficeId, dossierId);

    public Task<long> CountedAsync(string counter) => stage.Read.NumberAsync(
        "select coalesce(sum(amount), 0) as number from daily_counters where office_id = $1 and counter = $2", stage.Anyone.OfficeId, counter);

    public Task<long> ToldAsync(string template) => stage.Read.NumberAsync(
        "select count(*) as number from notices where office_id = $1 and template = $2", stage.Anyone.OfficeId, template);

    public async Task SoundAsync() => (await stage.VerifyAsync()).Violations.ShouldBeEmpty();

    public ValueTask DisposeAsync() => stage.DisposeAsync();
}
