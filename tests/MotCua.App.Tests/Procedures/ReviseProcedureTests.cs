using MotCua.App.Procedures;
using MotCua.App.Tests.Queueing;
using MotCua.Rules.Procedures;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Procedures;

public sealed class ReviseProcedureTests
{
    private static readonly ReviseProcedureInput FromTomorrow = new() { Procedure = "1.004873", ValidFrom = new(2026, 12, 2), Document = "QĐ 99/QĐ-UBND" };

    [Theory, BothEngines]
    public async Task The_new_version_begins_on_its_day_and_keeps_what_was_not_changed(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var before = await VersionAsync(scene, "1.004873", 1);
        var revised = await scene.GrantedAsync(new ReviseProcedure(), FromTomorrow with { TimeLimit = "1wd" });
        await scene.GrantedAsync(new ReviseProcedure(), FromTomorrow with { ValidFrom = new(2026, 12, 10), Name = "Tên mới" });

        revised.LimitCode.ShouldBe("1wd");
        (await VersionAsync(scene, "1.004873", 1)).Limit.ShouldBe(before.Limit);
        var after = await VersionAsync(scene, "1.004873", 2);
        (after.Limit.ToString(), after.Name, after.Papers.Count).ShouldBe(("1wd", before.Name, before.Papers.Count));
        var last = await VersionAsync(scene, "1.004873", 10);
        (last.Limit.ToString(), last.Name).ShouldBe(("1wd", "Tên mới"));
        await scene.SoundAsync();
    }

    [Fact]
    public async Task Facts_that_cannot_be_are_refused()
    {
        await using var scene = await QueueScene.OpenAsync(Engines.Sqlite);
        async Task<string> Refused(ReviseProcedureInput facts) => await scene.RefusedAsync(new ReviseProcedure(), facts);
        (await Refused(FromTomorrow with { ValidFrom = new(2026, 12, 1) })).ShouldBe("version-from-past");
        (await Refused(FromTomorrow with { Document = "" })).ShouldBe("decision-missing");
        (await Refused(FromTomorrow with { TimeLimit = "soon" })).ShouldBe("limit-unreadable");
        (await Refused(FromTomorrow with { Writing = WritingExtent.NotAllowed })).ShouldBe("writing-reason-missing");
        (await Refused(FromTomorrow with { StepOrder = "dance" })).ShouldNotBeNullOrEmpty();
        (await scene.RefusedAsync(new ReviseProcedure(), FromTomorrow with { Procedure = "9.999999" })).ShouldBe("procedure-unknown");
    }

    internal static async Task<ProcedureVersion> VersionAsync(QueueScene scene, string code, int day)
    {
        (await scene.TermsAsync()).Procedure(code, new DateOnly(2026, 12, day)).IsGranted(out var procedure, out var refusal).ShouldBeTrue(refusal?.ToString());
        return procedure!.Version;
    }
}
