using MotCua.App.Fees;
using MotCua.App.Tests.Dossiers;
using MotCua.Rules.Money;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Fees;

public sealed class VoidReceiptTests
{
    [Theory, BothEngines]
    public async Task A_void_receipt_keeps_its_words_and_leaves_the_days_sum(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var id = (await scene.ReceivedAsync()).DossierId!.Value;
        var note = await scene.GrantedAsync(new NoteFees(), new NoteFeesInput { DossierId = id, Items = [new FeeCount()] });
        var receipt = await scene.GrantedAsync(new RecordReceipt(), new RecordReceiptInput(note.FeeNoteId, "BL-26", "0000123", Payment.Transfer));
        (await scene.RefusedAsync(new VoidReceipt(), new VoidReceiptInput(receipt.ReceiptId, " "))).ShouldBe("receipt-void-reason");
        await scene.GrantedAsync(new VoidReceipt(), new VoidReceiptInput(receipt.ReceiptId, "Ghi sai số"));
        (await scene.RefusedAsync(new VoidReceipt(), new VoidReceiptInput(receipt.ReceiptId, "Ghi sai số"))).ShouldBe("receipt-void");
        (await scene.FigureAsync("fees-received", "transfer")).ShouldBe(0);
        await scene.GrantedAsync(new RecordReceipt(), new RecordReceiptInput(note.FeeNoteId, "BL-26", "0000124"));
        await scene.SoundAsync();
        await scene.Stage.Gate.UpkeepAsync(scene.OfficeId, office => office.State("update receipts set amount = 1 where office_id = $1 and number = '0000124'", office.OfficeId));
        (await scene.Stage.VerifyAsync()).Violations.Count(violation => violation.Invariant == "I7").ShouldBe(2);
    }
}
