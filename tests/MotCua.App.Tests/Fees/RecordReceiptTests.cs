using MotCua.App.Fees;
using MotCua.App.Tests.Dossiers;
using MotCua.Rules.Money;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Fees;

public sealed class RecordReceiptTests
{
    [Theory, BothEngines]
    public async Task A_note_has_one_receipt_and_a_receipt_number_is_used_once(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var id = (await scene.ReceivedAsync()).DossierId!.Value;
        var note = await scene.GrantedAsync(new NoteFees(), new NoteFeesInput { DossierId = id, Items = [new FeeCount { Pages = 1, Copies = 2 }] });
        var other = await scene.GrantedAsync(new NoteFees(), new NoteFeesInput { DossierId = id, Items = [new FeeCount()] });
        var free = await scene.GrantedAsync(new NoteFees(), new NoteFeesInput { DossierId = id, Items = [new FeeCount()], Exemption = "người có công" });
        (await scene.GrantedAsync(new RecordReceipt(), new RecordReceiptInput(note.FeeNoteId, "BL-26", "0000123"))).Amount.ShouldBe(4_000);
        (await scene.RefusedAsync(new RecordReceipt(), new RecordReceiptInput(note.FeeNoteId, "BL-26", "0000124"))).ShouldBe("receipt-known");
        (await scene.RefusedAsync(new RecordReceipt(), new RecordReceiptInput(other.FeeNoteId, "BL-26", "0000123"))).ShouldBe("receipt-number-used");
        (await scene.RefusedAsync(new RecordReceipt(), new RecordReceiptInput(free.FeeNoteId, "BL-26", "0000125"))).ShouldBe("fee-free");
        (await scene.RefusedAsync(new RecordReceipt(), new RecordReceiptInput(other.FeeNoteId, "BL-26", "số 9"))).ShouldBe("receipt-shape");
        (await scene.FigureAsync("fees-received", "cash")).ShouldBe(4_000);
        await scene.SoundAsync();
    }
}
