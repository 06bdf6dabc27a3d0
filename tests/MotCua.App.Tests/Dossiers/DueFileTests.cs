using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class DueFileTests
{
    /// <summary>Promised by no plan here: three working days.</summary>
    private const string Slow = "1.001612";

    [Theory, BothEngines]
    public async Task What_is_due_by_a_day_is_listed_the_nearest_first_and_the_rest_is_not(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var slow = await scene.RowAsync(await scene.ReceivedAsync(Slow));
        var today = await scene.RowAsync(await scene.ReceivedAsync());
        var on = scene.Stage.Time.GetUtcNow().Day();
        var calendar = (await scene.Queue.TermsAsync()).Calendar;
        (await DueFile.ReadAsync(scene.Stage.Read, scene.OfficeId, DueFile.Until(DueBy.Today, calendar, on))).Select(file => file.DossierId).ShouldBe([today.DossierId]);
        var late = DueFile.Until(DueBy.NextDay, calendar, slow.DueCurrentAt!.Value.Day());
        var all = await DueFile.ReadAsync(scene.Stage.Read, scene.OfficeId, late);
        all.Select(file => file.DossierId).ShouldBe([today.DossierId, slow.DossierId]);
        (all[0].DueAt, all[0].ApplicantName).ShouldBe((today.PromisedAt ?? today.DueCurrentAt!.Value, "Nguyễn Thị Ánh Tuyết"));
        await EndAsync(scene, today.DossierId);
        (await DueFile.ReadAsync(scene.Stage.Read, scene.OfficeId, late)).Select(file => file.DossierId).ShouldBe([slow.DossierId]);
    }

    [Theory, BothEngines]
    public async Task The_specialists_list_shows_only_what_is_due_when_it_is_asked_to(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var slow = await scene.RowAsync(await scene.ReceivedAsync(Slow));
        var soon = await scene.RowAsync(await scene.ReceivedAsync());
        var on = scene.Stage.Time.GetUtcNow().Day();
        async Task<IEnumerable<long>> ListAsync(DateTimeOffset? before, params string[] codes) =>
            (await scene.Stage.Read.AtDeskAsync((scene.OfficeId, on), soon.Holder, codes, null, before)).Select(one => one.DossierId).Order();
        slow.Holder.ShouldBe(soon.Holder);
        (await ListAsync(null)).ShouldBe([slow.DossierId, soon.DossierId]);
        (await ListAsync(OfficeTime.At(on.AddDays(1), TimeOnly.MinValue))).ShouldBe([soon.DossierId]);
        (await ListAsync(OfficeTime.At(on.AddDays(1), TimeOnly.MinValue), Slow)).ShouldBeEmpty();
        (await ListAsync(OfficeTime.At(on, TimeOnly.MinValue))).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task The_same_person_with_the_same_matter_is_found_while_it_is_open_or_recent(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var row = await scene.RowAsync(await scene.ReceivedAsync());
        Task<EarlierMatter?> SameAsync(string? number, string procedure, int days) =>
            EarlierMatter.SameAsync(scene.Stage.Read, scene.OfficeId, (number, procedure), scene.Stage.Time.GetUtcNow().AddDays(-days));
        (await SameAsync("051190001234", DossierScene.Copies, 14))!.DossierId.ShouldBe(row.DossierId);
        (await SameAsync("051190001234", DossierScene.Extract, 14)).ShouldBeNull();
        (await SameAsync("051190009999", DossierScene.Copies, 14)).ShouldBeNull();
        (await SameAsync(null, DossierScene.Copies, 14)).ShouldBeNull();
        scene.Stage.Time.Pass(TimeSpan.FromDays(20));
        (await SameAsync("051190001234", DossierScene.Copies, 14))!.State.ShouldBe(DossierState.Received);
        await EndAsync(scene, row.DossierId);
        (await SameAsync("051190001234", DossierScene.Copies, 14)).ShouldBeNull();
        (await SameAsync("051190001234", DossierScene.Copies, 30))!.DossierId.ShouldBe(row.DossierId);
    }

    private static async Task EndAsync(DossierScene scene, long dossierId)
    {
        await scene.GrantedAsync(new WithdrawDossier(), new WithdrawDossierInput(dossierId));
        await scene.GrantedAsync(new StopDossier(), new StopDossierInput(dossierId));
    }
}
