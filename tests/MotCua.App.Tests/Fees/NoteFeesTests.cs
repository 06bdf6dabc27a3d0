using MotCua.App.Fees;
using MotCua.App.Tests.Dossiers;
using MotCua.App.Undoing;
using MotCua.Rules.Money;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Fees;

public sealed class NoteFeesTests
{
    [Theory, BothEngines]
    public async Task Copies_are_charged_by_page_and_typed_lines_may_not_charge_for_writing(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var id = (await scene.ReceivedAsync()).DossierId!.Value;
        (await scene.GrantedAsync(new NoteFees(), new NoteFeesInput { DossierId = id, Items = [new FeeCount { Pages = 5, Copies = 3 }] })).Amount.ShouldBe(21_000);
        (await scene.GrantedAsync(new NoteFees(), new NoteFeesInput { DossierId = id, Items = [new FeeCount { Pages = 5 }], Exemption = "hộ nghèo" })).ShouldSatisfyAllConditions(free => free.Amount.ShouldBe(0), free => free.Exempt.ShouldBeTrue());
        (await scene.RefusedAsync(new NoteFees(), new NoteFeesInput { DossierId = id })).ShouldBe("fee-nothing");
        (await scene.RefusedAsync(new NoteFees(), new NoteFeesInput { DossierId = id, Typed = [new TypedFee("Viết hộ", 1, 5_000)] })).ShouldBe("writing-is-free");
        (await scene.RefusedAsync(new NoteFees(), new NoteFeesInput { DossierId = id, Items = [new FeeCount { Pages = 0 }] })).ShouldBe("fee-count-range");
        (await scene.FigureAsync("fees-noted")).ShouldBe(21_000);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_note_with_wrong_numbers_is_taken_back_and_waits_for_no_receipt_unless_one_was_written(string engine)
    {
        await using var scene = await FeeScene.OpenAsync(engine);
        await scene.NotedAsync(copies: 30);
        await SpoilReceiptTests.UndoAsync(scene, "fees-noted.1");
        (await scene.Dossiers.FigureAsync("fees-noted")).ShouldBe(0);
        (await MoneyDay.ReadAsync(scene.Dossiers.Stage.Read, scene.Dossiers.OfficeId, new DateOnly(2026, 12, 1))).Unpaid.ShouldBeEmpty();
        await scene.VoidAsync(await scene.PaidAsync("0001"));
        var noted = await scene.Dossiers.Stage.Read.NumberAsync("select max(sequence) as number from ledger_entries where kind = 'fees-noted.1'");
        (await scene.Dossiers.RefusedAsync(new UndoAct(), new UndoActInput(noted, "Gõ nhầm"))).ShouldBe("undo-not-last");
        await scene.Dossiers.SoundAsync();
    }
}
