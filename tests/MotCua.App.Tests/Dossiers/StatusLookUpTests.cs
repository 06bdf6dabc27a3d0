using MotCua.App.Dossiers;
using MotCua.App.Tests.Files;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class StatusLookUpTests
{
    [Theory, BothEngines]
    public async Task The_code_on_the_slip_with_the_birth_year_or_the_phones_end_tells_the_status(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var (codes, lookUp) = LookUp(scene);
        var code = await codes.OfAsync(scene.OfficeId, scene.DossierId);
        (await codes.OfAsync(scene.OfficeId, scene.DossierId)).ShouldBe(code);
        (await lookUp.AskAsync(scene.OfficeId, code.ToLowerInvariant(), "1990", "a")).IsGranted(out var status, out _).ShouldBeTrue();
        (status!.State, status.Holder, status.NextStep).ShouldBe((DossierState.Received, Holder.Specialist, ProcessingStep.Examine));
        (await lookUp.AskAsync(scene.OfficeId, code, "678", "a")).IsGranted(out _, out _).ShouldBeTrue();
        (await scene.Stage.Read.NumberAsync("select count(*) as number from status_codes")).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task The_token_of_the_qr_needs_no_other_proof_and_one_wrong_sign_opens_nothing(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var (codes, lookUp) = LookUp(scene);
        var token = await codes.TokenAsync(scene.OfficeId, scene.DossierId);
        (token.Length, token[..10]).ShouldBe((26, (await codes.OfAsync(scene.OfficeId, scene.DossierId)).Replace("-", "", StringComparison.Ordinal)));
        (await lookUp.AskAsync(scene.OfficeId, token, null, "a")).IsGranted(out _, out _).ShouldBeTrue();
        scene.Ring.Add();
        (await codes.TokenAsync(scene.OfficeId, scene.DossierId)).ShouldBe(token);
        (await lookUp.AskAsync(scene.OfficeId, token, "1991", "a")).IsGranted(out _, out _).ShouldBeTrue();
        (await AskAsync(scene, lookUp, token[..^1] + (token[^1] == '2' ? '3' : '2'), "1990")).ShouldBe("status-not-found");
        (await AskAsync(scene, lookUp, token[..^1], "1990")).ShouldBe("status-not-found");
    }

    [Theory, BothEngines]
    public async Task A_rotated_ring_still_prints_and_reads_the_old_code(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var (codes, lookUp) = LookUp(scene);
        var code = await codes.OfAsync(scene.OfficeId, scene.DossierId);
        scene.Ring.Add();
        (await codes.OfAsync(scene.OfficeId, scene.DossierId)).ShouldBe(code);
        (await lookUp.AskAsync(scene.OfficeId, code, "1990", "a")).IsGranted(out _, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task A_wrong_code_a_wrong_year_and_a_code_run_out_get_one_answer()
    {
        await using var scene = await KeepingScene.OpenAsync("sqlite");
        var (codes, lookUp) = LookUp(scene);
        var code = await codes.OfAsync(scene.OfficeId, scene.DossierId);
        (await AskAsync(scene, lookUp, "22222-22222", "1990")).ShouldBe("status-not-found");
        (await AskAsync(scene, lookUp, code, "1991")).ShouldBe("status-not-found");
        (await AskAsync(scene, lookUp, code, "")).ShouldBe("status-not-found");
        (await AskAsync(scene, lookUp, "không phải mã", "1990")).ShouldBe("status-not-found");
        await scene.CloseAsync();
        scene.Stage.Time.Pass(TimeSpan.FromDays(StatusLookUp.DaysAfterReturn));
        (await AskAsync(scene, lookUp, code, "1990")).ShouldBe("status-not-found");
    }

    [Fact]
    public async Task Guessing_is_slowed_down_by_address_and_by_code()
    {
        await using var scene = await KeepingScene.OpenAsync("sqlite");
        var (codes, lookUp) = LookUp(scene);
        var code = await codes.OfAsync(scene.OfficeId, scene.DossierId);
        for (var i = 0; i < StatusLimits.WrongAnHour; i++)
        {
            (await AskAsync(scene, lookUp, code, $"19{i}1")).ShouldBe("status-not-found");
        }

        (await AskAsync(scene, lookUp, code, "1990", "elsewhere")).ShouldBe("status-too-often");
        for (var i = StatusLimits.WrongAnHour; i < StatusLimits.AsksAMinute; i++)
        {
            await AskAsync(scene, lookUp, "33333-3333" + (i - 3), "1990");
        }

        (await AskAsync(scene, lookUp, "44444-44444", "1990")).ShouldBe("status-too-often");
        scene.Stage.Time.Pass(TimeSpan.FromHours(1));
        (await lookUp.AskAsync(scene.OfficeId, code, "1990", "a")).IsGranted(out _, out _).ShouldBeTrue();
    }

    private static (StatusCodes, StatusLookUp) LookUp(KeepingScene scene)
    {
        var codes = new StatusCodes(scene.Stage.Read, scene.Stage.Gate, scene.Ring, scene.Clock);
        return (codes, new StatusLookUp(scene.Stage.Read, codes, new StatusLimits(scene.Stage.Time), scene.Clock));
    }

    private static async Task<string> AskAsync(KeepingScene scene, StatusLookUp lookUp, string code, string proof, string from = "a")
    {
        (await lookUp.AskAsync(scene.OfficeId, code, proof, from)).IsGranted(out _, out var refusal).ShouldBeFalse();
        return refusal!.Code;
    }
}
