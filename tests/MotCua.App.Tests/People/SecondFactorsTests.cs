using MotCua.App.People;
using MotCua.App.Tests.Files;
using MotCua.Rules.People;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.People;

public sealed class SecondFactorsTests
{
    private const long AccountId = 1;

    [Theory, BothEngines]
    public async Task It_is_asked_once_a_first_code_was_shown_and_its_secret_lies_sealed(string engine)
    {
        await using var scene = await Scene.OpenAsync(engine);
        var secret = await scene.PrepareAsync();
        (await scene.IsAskedAsync()).ShouldBeFalse();
        (await scene.Factors.ConfirmAsync(scene.OfficeId, AccountId, "000000"))!.Code.ShouldBe("time-code-wrong");
        (await scene.Factors.ConfirmAsync(scene.OfficeId, AccountId, scene.Code(secret))).ShouldBeNull();
        (await scene.IsAskedAsync()).ShouldBeTrue();

        var kept = await scene.Stage.Read.FirstAsync("select sealed_secret from second_factors", row => row.Bytes("sealed_secret"));
        kept!.AsSpan().IndexOf(secret).ShouldBe(-1);
        await scene.Factors.PrepareAsync(scene.OfficeId, AccountId);
        (await scene.Factors.FindAsync(scene.OfficeId, AccountId))!.Secret.ShouldBe(secret);

        await scene.Credentials.TakeSecondFactorOffAsync(scene.OfficeId, AccountId);
        (await scene.IsAskedAsync()).ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task Half_a_sign_in_opens_nothing_and_a_code_makes_it_whole_under_a_new_token_once(string engine)
    {
        await using var scene = await Scene.OpenAsync(engine);
        var secret = await scene.ConfirmedAsync();
        var account = await scene.Stage.Read.GetAsync<Account>(scene.OfficeId, AccountId);
        var (first, second) = (await scene.SignIns.OpenHalfAsync(account), await scene.SignIns.OpenHalfAsync(account));
        (await scene.WhoAsync(first)).ShouldBeNull();
        (await scene.SignIns.FindHalfAsync(scene.OfficeId, first))!.AccountId.ShouldBe(AccountId);

        var step = await scene.StepAsync(scene.Code(secret));
        var token = await scene.SignIns.FinishAsync(account, first, (step!.Value, SignIns.Longest));
        token.ShouldNotBeNull().ShouldNotBe(first);
        (await scene.WhoAsync(token))!.Actor.AccountId.ShouldBe(AccountId);
        (await scene.SignIns.FindHalfAsync(scene.OfficeId, first)).ShouldBeNull();

        (await scene.StepAsync(scene.Code(secret))).ShouldBeNull();
        (await scene.SignIns.FinishAsync(account, second, (step.Value, SignIns.Longest))).ShouldBeNull();
        (await scene.SignIns.FindHalfAsync(scene.OfficeId, token)).ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task Half_a_sign_in_runs_out_after_five_minutes_and_ends_with_all_others(string engine)
    {
        await using var scene = await Scene.OpenAsync(engine);
        await scene.ConfirmedAsync();
        var account = await scene.Stage.Read.GetAsync<Account>(scene.OfficeId, AccountId);
        var (ended, late) = (await scene.SignIns.OpenHalfAsync(account), "");
        await scene.SignIns.EndAllAsync(scene.OfficeId, AccountId);
        (await scene.SignIns.FindHalfAsync(scene.OfficeId, ended)).ShouldBeNull();
        late = await scene.SignIns.OpenHalfAsync(account);
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(5));
        (await scene.SignIns.FindHalfAsync(scene.OfficeId, late)).ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task Five_wrong_codes_close_the_asking_even_when_they_come_at_once(string engine)
    {
        await using var scene = await Scene.OpenAsync(engine);
        var secret = await scene.ConfirmedAsync();
        var wrong = TimeCode.Of(secret, 1);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => scene.RefusalAsync(wrong)));
        answers.Count(code => code == "time-code-wrong").ShouldBe(5);
        (await scene.RefusalAsync(scene.Code(secret))).ShouldBe("time-code-closed");

        scene.Stage.Time.Pass(TimeSpan.FromMinutes(15));
        (await scene.RefusalAsync(wrong)).ShouldBe("time-code-wrong");
        (await scene.RefusalAsync(scene.Code(secret))).ShouldBe("time-code-closed");
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(15));
        (await scene.RefusalAsync(scene.Code(secret))).ShouldBeNull();
        (await scene.RefusalAsync(wrong)).ShouldBe("time-code-wrong");
        (await scene.RefusalAsync(wrong)).ShouldBe("time-code-wrong");
    }

    private sealed class Scene : IAsyncDisposable
    {
        private readonly StoreSurroundings around = new();

        private Scene(Stage stage)
        {
            Stage = stage;
            Factors = new SecondFactors(stage.Read, stage.Gate, around.Ring, stage.Time);
            Credentials = new Credentials(stage.Read, stage.Gate, stage.Time);
            SignIns = new SignIns(stage.Read, stage.Gate, stage.Time);
        }

        public Stage Stage { get; }

        public SecondFactors Factors { get; }

        public Credentials Credentials { get; }

        public SignIns SignIns { get; }

        public int OfficeId => Stage.Anyone.OfficeId;

        public static async Task<Scene> OpenAsync(string engine)
        {
            var scene = new Scene(await Stage.OpenAsync(engine));
            await scene.Credentials.SetSecretAsync(scene.OfficeId, AccountId, "hash", mustChange: false);
            return scene;
        }

        public string Code(byte[] secret) => TimeCode.Of(secret, TimeCode.StepAt(Stage.Time.GetUtcNow()));

        public async Task<byte[]> PrepareAsync()
        {
            await Factors.PrepareAsync(OfficeId, AccountId);
            return (await Factors.FindAsync(OfficeId, AccountId))!.Secret;
        }

        public async Task<byte[]> ConfirmedAsync()
        {
            var secret = await PrepareAsync();
            (await Factors.ConfirmAsync(OfficeId, AccountId, Code(secret))).ShouldBeNull();
            Stage.Time.Pass(TimeSpan.FromMinutes(1));
            return secret;
        }

        public async Task<bool> IsAskedAsync() => (await Credentials.FindAsync(OfficeId, "quantri"))!.HasSecondFactor;

        public Task<SignedIn?> WhoAsync(string token) => SignIns.FindAsync(token, new DateOnly(2026, 12, 1));

        public async Task<long?> StepAsync(string code) => (await Factors.StepAsync(OfficeId, AccountId, code)).IsGranted(out var step, out _) ? step : null;

        public async Task<string?> RefusalAsync(string code) => (await Factors.StepAsync(OfficeId, AccountId, code)).IsGranted(out _, out var refusal) ? null : refusal.Code;

        public async ValueTask DisposeAsync()
        {
            Factors.Dispose();
            await Stage.DisposeAsync();
            around.Dispose();
        }
    }
}
