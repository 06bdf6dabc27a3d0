using MotCua.App.Dossiers;
using MotCua.App.Acts;
using MotCua.App.People;
using MotCua.App.Undoing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class AssignDossierTests
{
    [Theory, BothEngines]
    public async Task Only_a_specialist_of_today_is_given_a_file(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync();
        var clerk = await scene.GrantedAsync(new OpenAccount(), new OpenAccountInput { SignInName = "vanthu", DisplayName = "Văn thư", Roles = [Roles.SealKeeper] });
        var specialist = await scene.GrantedAsync(new OpenAccount(), new OpenAccountInput { SignInName = "hotich", DisplayName = "Hộ tịch", Roles = [Roles.Specialist] });
        (await scene.RefusedAsync(new AssignDossier(), new AssignDossierInput(received.DossierId!.Value, clerk.AccountId))).ShouldBe("no-specialist");
        var assigned = await scene.GrantedAsync(new AssignDossier(), new AssignDossierInput(received.DossierId.Value, specialist.AccountId));
        (assigned.AccountId, assigned.Before).ShouldBe((specialist.AccountId, null));
        (await scene.RowAsync(received)).HolderId.ShouldBe(specialist.AccountId);
        await scene.GrantedAsync(new ForwardDossier(), new ForwardDossierInput(received.DossierId.Value, Holder.Reception));
        (await scene.RefusedAsync(new AssignDossier(), new AssignDossierInput(received.DossierId.Value, specialist.AccountId))).ShouldBe("not-with-specialists");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task An_assignment_and_a_forwarding_are_taken_back_with_a_reason(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync();
        var specialist = await scene.GrantedAsync(new OpenAccount(), new OpenAccountInput { SignInName = "hotich", DisplayName = "Hộ tịch", Roles = [Roles.Specialist] });
        await scene.GrantedAsync(new AssignDossier(), new AssignDossierInput(received.DossierId!.Value, specialist.AccountId));
        await scene.GrantedAsync(new ForwardDossier(), new ForwardDossierInput(received.DossierId.Value, Holder.Reception));
        var forwarded = await scene.Stage.Read.NumberAsync("select max(sequence) as number from ledger_entries");
        scene.Stage.Time.Pass(Undos.OnePress);
        (await scene.RefusedAsync(new UndoAct(), new UndoActInput(forwarded))).ShouldBe("reason-missing");
        await scene.GrantedAsync(new UndoAct(), new UndoActInput(forwarded, "Chuyển nhầm"));
        var row = await scene.RowAsync(received);
        (row.Holder, row.HolderId).ShouldBe((Holder.Specialist, specialist.AccountId));
        (await scene.RefusedAsync(new UndoAct(), new UndoActInput(forwarded - 1, "Phân công nhầm"))).ShouldBe("undo-not-last");
        await scene.GrantedAsync(new AssignDossier(), new AssignDossierInput(received.DossierId.Value, specialist.AccountId));
        await scene.GrantedAsync(new UndoAct(), new UndoActInput(forwarded + 2, "Phân công nhầm"));
        (await scene.RowAsync(received)).HolderId.ShouldBe(specialist.AccountId);
        await scene.SoundAsync();
    }
}
