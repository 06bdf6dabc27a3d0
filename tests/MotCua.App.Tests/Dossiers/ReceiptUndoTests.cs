using MotCua.App.Dossiers;
using MotCua.App.Undoing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class ReceiptUndoTests
{
    [Theory, BothEngines]
    public async Task A_receipt_taken_back_leaves_a_void_file_a_used_number_and_no_promise(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        await scene.Queue.TakeAsync();
        await scene.Queue.CallAsync();
        var received = await scene.GrantedAsync(new ReceiveDossier(), DossierScene.Handing() with { SlipWanted = true }, scene.Queue.Desk1);
        var sequence = (await scene.RowAsync(received)).LastSequence;
        scene.Stage.Time.Pass(Undos.OnePress);
        (await scene.RefusedAsync(new UndoAct(), new UndoActInput(sequence), scene.Queue.Desk1)).ShouldBe("reason-missing");
        await scene.GrantedAsync(new UndoAct(), new UndoActInput(sequence, "Chọn nhầm thủ tục"), scene.Queue.Desk1);
        var row = await scene.RowAsync(received);
        (row.State, row.Promise, row.Slip).ShouldBe((Rules.Dossiers.DossierState.Void, PromiseState.None, SlipState.Void));
        ((await scene.FigureAsync("promises-made")), (await scene.FigureAsync("dossiers-received", DossierScene.Copies))).ShouldBe((0L, 0L));
        (await scene.GrantedAsync(new ReceiveDossier(), DossierScene.Handing(), scene.Queue.Desk1)).HouseNumber.ShouldBe("261201-002");
        await scene.SoundAsync();
    }
}
