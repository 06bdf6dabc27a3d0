using MotCua.App.Files;
using MotCua.App.Results;
using MotCua.App.Tests.Files;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class DraftTests
{
    [Theory, BothEngines]
    public async Task What_is_proposed_and_by_whom_is_laid_before_the_signer_with_the_reason_of_a_rejection(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReceivedAsync(ResultScene.General, StepOrder.General);
        (await FindAsync()).ShouldBeNull();
        await scene.GrantedAsync(new ExamineDossier(), new ExamineDossierInput(dossierId), scene.Deputy);
        (await FindAsync())!.ProposedBy.ShouldBeNull();
        await scene.GrantedAsync(new ProposeResult(), new ProposeResultInput(dossierId, ResultOutcome.Rejected, "Không đúng thẩm quyền"), scene.Deputy);
        var draft = (await FindAsync())!;
        (draft.Outcome, draft.Reason, draft.ExaminedBy, draft.ProposedBy, draft.ReviewedBy).ShouldBe((ResultOutcome.Rejected, "Không đúng thẩm quyền", "phochutich", "phochutich", null));

        Task<Draft?> FindAsync() => Draft.FindAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, dossierId);
    }

    [Theory, BothEngines]
    public async Task Files_of_a_dossier_are_those_kept_with_it_and_not_erased(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        await scene.StoredAsync();
        var kept = await scene.StoredAsync();
        await scene.Results.GrantedAsync(new KeepFile(), new KeepFileInput(scene.DossierId, kept, FileSubject.Paper));
        (await ReadAsync()).ShouldHaveSingleItem().FileId.ShouldBe(kept);
        await scene.Stage.Gate.UpkeepAsync(scene.OfficeId, office => office.State("update kept_files set sealed_key = null where office_id = $1 and file_id = $2", scene.OfficeId, kept));
        (await ReadAsync()).ShouldBeEmpty();

        Task<IReadOnlyList<KeptFile>> ReadAsync() => DossierFiles.ReadAsync(scene.Stage.Read, scene.OfficeId, scene.DossierId);
    }
}
