using MotCua.App.Acts;
using MotCua.App.Days;
using MotCua.App.Dossiers;
using MotCua.App.Ledger.Happened;
using MotCua.App.Tests.Dossiers;
using MotCua.Rules;
using MotCua.Testing;
using Shouldly;

namespace MotCua.App.Tests.Days;

/// <summary>An office with a leader who signs and a second person, its day open or not yet.</summary>
public sealed class DayScene(DossierScene dossiers) : IAsyncDisposable
{
    public DossierScene Dossiers => dossiers;

    public Stage Stage => dossiers.Stage;

    public Actor Second { get; private set; } = dossiers.Stage.Anyone;

    public DateTimeOffset Now => Stage.Time.GetUtcNow().ToOffset(OfficeTime.Offset);

    public static async Task<DayScene> OpenAsync(string engine)
    {
        var scene = new DayScene(await DossierScene.OpenAsync(engine));
        await scene.Dossiers.Queue.PersonAsync("tiepnhan", Roles.Receptionist);
        await scene.Dossiers.Queue.PersonAsync("lanhdao", Roles.Signer);
        scene.Second = scene.Stage.Anyone with { AccountId = await scene.Dossiers.Queue.PersonAsync("giamsat", Roles.Supervisor) };
        return scene;
    }

    public Task<DayOpened> DayOpenedAsync(int sheets = 0) => GrantedAsync(new OpenDay(), new OpenDayInput(Sheets: sheets));

    public Task<OfficeDay> DayAsync() => Stage.Read.GetAsync<OfficeDay>(Dossiers.OfficeId, Now.Day());

    /// <summary>An act as it stands on a sheet of paper.</summary>
    public Task<Verdict<Answer<TResult>>> LateAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, DateTimeOffset at, string sheet, Actor? actor = null) =>
        Stage.Gate.RunAsync(act, Stage.NewKey(), input, actor ?? Dossiers.Queue.Desk1, new LateEntry(at, "mất điện", sheet));

    public Task<TResult> GrantedAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, Actor? actor = null)
        where TResult : class => Dossiers.GrantedAsync(act, input, actor);

    public Task<string> RefusedAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, Actor? actor = null) => Dossiers.RefusedAsync(act, input, actor);

    /// <summary>Gives a dossier everything that closing asks for.</summary>
    public async Task ReadyToCloseAsync(DossierReceived received)
    {
        var row = await Dossiers.RowAsync(received);
        if (row.Slip == SlipState.Withheld)
        {
            await GrantedAsync(new IssueSlip(), new IssueSlipInput(row.DossierId, SlipReason.ClosingTheDay));
        }

        await GrantedAsync(new EnterOfficialCode(), new EnterOfficialCodeInput(row.DossierId, $"H40.22-{Now:yyMMdd}-{row.DossierId:0000}"));
    }

    public Task SoundAsync() => Dossiers.SoundAsync();

    /// <summary>What is wrong after the store was damaged by hand.</summary>
    public async Task<string[]> WrongAsync() => [.. (await Stage.VerifyAsync()).Violations.Select(violation => violation.Invariant).Distinct()];

    public Task DamageAsync(string sql) => Stage.Gate.UpkeepAsync(Dossiers.OfficeId, office => office.State(sql));

    public static void Refused<T>(Verdict<T> verdict, string code)
    {
        verdict.IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe(code);
    }

    public ValueTask DisposeAsync() => dossiers.DisposeAsync();
}
