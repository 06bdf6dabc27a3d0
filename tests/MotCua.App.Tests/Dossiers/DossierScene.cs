using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.App.Ledger.Happened;
using MotCua.App.Plans;
using MotCua.App.Tests.Queueing;
using MotCua.Testing;

namespace MotCua.App.Tests.Dossiers;

/// <summary>An office that works by plan Dương Xá, two desks, and files handed in through the real acts.</summary>
public sealed class DossierScene(QueueScene queue) : IAsyncDisposable
{
    /// <summary>Certified copies: same-day, certification's order of steps.</summary>
    public const string Copies = "2.000815";

    /// <summary>A birth certificate's copy: same-day, civil status.</summary>
    public const string Extract = "2.000635";

    /// <summary>A certificate of marital status: three working days, drafted and signed.</summary>
    public const string MaritalStatus = "1.004873";

    public QueueScene Queue => queue;

    public Stage Stage => queue.Stage;

    public int OfficeId => queue.Stage.Anyone.OfficeId;

    public static GivenPerson Applicant { get; } = new() { FullName = "Nguyễn Thị Ánh Tuyết", IdentityNumber = "051190001234", Born = "1956", Phone = "0912345678", Address = "Thôn An Lộc" };

    public static async Task<DossierScene> OpenAsync(string engine, params string[] plans)
    {
        var scene = new DossierScene(await QueueScene.OpenAsync(engine));
        foreach (var plan in plans.Length == 0 ? ["duong-xa"] : plans)
        {
            await scene.Queue.GrantedAsync(new AdoptPlan(), new AdoptPlanInput(plan));
        }

        return scene;
    }

    public static ReceiveDossierInput Handing(string procedure = Copies) => new() { Procedure = procedure, People = [Applicant], Papers = [new GivenPaper("Bản chính giấy tờ", Originals: 1)] };

    /// <summary>Somebody takes a number, is called to desk 1, hands the file in and goes to wait; desk 1 is free again.</summary>
    public async Task<DossierReceived> ReceivedAsync(string procedure = Copies, Func<ReceiveDossierInput, ReceiveDossierInput>? but = null)
    {
        await queue.TakeAsync();
        await queue.CallAsync();
        var input = Handing(procedure);
        var received = await queue.GrantedAsync(new ReceiveDossier(), but is null ? input : but(input), queue.Desk1);
        await queue.GrantedAsync(new App.Queueing.FinishVisit(), new App.Queueing.FinishVisitInput(KeepOpen: true), queue.Desk1);
        return received;
    }

    public Task<Dossier> RowAsync(DossierReceived received) => Stage.Read.GetAsync<Dossier>(OfficeId, received.DossierId!.Value);

    public Task<TResult> GrantedAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, Actor? actor = null)
        where TResult : class => queue.GrantedAsync(act, input, actor);

    public Task<string> RefusedAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, Actor? actor = null) => queue.RefusedAsync(act, input, actor);

    /// <summary>A day's figure; 0 where nothing was counted.</summary>
    public Task<long> FigureAsync(string counter, string subject = "") => Stage.Read.NumberAsync(
        "select amount as number from daily_counters where office_id = $1 and day_on = $2 and counter = $3 and subject = $4", OfficeId, Rules.OfficeTime.Day(Stage.Time.GetUtcNow()), counter, subject);

    public Task SoundAsync() => queue.SoundAsync();

    public ValueTask DisposeAsync() => queue.DisposeAsync();
}
