using MotCua.App.Fees;
using MotCua.App.Undoing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Fees;

public sealed class SpoilReceiptTests
{
    [Theory, BothEngines]
    public async Task A_spoiled_number_has_a_reason_is_noted_once_and_is_never_recorded(string engine)
    {
        await using var scene = await FeeScene.OpenAsync(engine);
        var book = await scene.BookAsync("0001", "0010");
        (await scene.Dossiers.RefusedAsync(new SpoilReceipt(), new SpoilReceiptInput(FeeScene.Symbol, "0001", " "))).ShouldBe("receipt-spoil-reason");
        (await scene.Dossiers.RefusedAsync(new SpoilReceipt(), new SpoilReceiptInput(FeeScene.Symbol, "số 1", "Rách"))).ShouldBe("receipt-shape");
        var spoiled = await scene.Dossiers.GrantedAsync(new SpoilReceipt(), new SpoilReceiptInput(FeeScene.Symbol, "0001", "Rách khi xé"));
        (spoiled.Number, spoiled.ReasonHash).ShouldSatisfyAllConditions(entry => entry.Number.ShouldBe("0001"), entry => entry.ReasonHash.ShouldNotBeNull());
        (await scene.Dossiers.RefusedAsync(new SpoilReceipt(), new SpoilReceiptInput(FeeScene.Symbol, "0001", "Rách"))).ShouldBe("receipt-spoiled-before");
        var note = await scene.NotedAsync();
        (await scene.Dossiers.RefusedAsync(new RecordReceipt(), new RecordReceiptInput(note, FeeScene.Symbol, "0001"))).ShouldBe("receipt-spoiled");
        await scene.Dossiers.GrantedAsync(new RecordReceipt(), new RecordReceiptInput(note, FeeScene.Symbol, "0002"));
        (await scene.Dossiers.RefusedAsync(new SpoilReceipt(), new SpoilReceiptInput(FeeScene.Symbol, "0002", "Rách"))).ShouldBe("receipt-recorded");
        (await scene.BookRowAsync(book.BookId)).LeftCount.ShouldBe(8);
        await scene.Dossiers.GrantedAsync(new SpoilReceipt(), new SpoilReceiptInput("BL-99", "0001", "Quyển chưa đăng ký"));
        await scene.Dossiers.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_number_spoiled_or_a_book_registered_by_mistake_is_taken_back_the_same_day(string engine)
    {
        await using var scene = await FeeScene.OpenAsync(engine);
        var book = await scene.BookAsync("0001", "0002");
        await scene.PaidAsync("0001");
        await scene.Dossiers.GrantedAsync(new SpoilReceipt(), new SpoilReceiptInput(FeeScene.Symbol, "0002", "Rách"));
        (await scene.BookRowAsync(book.BookId)).FinishedAt.ShouldNotBeNull();
        await UndoAsync(scene, "receipt-spoiled.1");
        var row = await scene.BookRowAsync(book.BookId);
        (row.LeftCount, row.FinishedAt).ShouldBe((1, null));
        (await RefusedAsync(scene, "receipt-spoiled.1")).ShouldBe("undone-before");
        await scene.Dossiers.SoundAsync();

        await UndoAsync(scene, "receipt-book-registered.1");
        (await RefusedAsync(scene, "receipt-book-registered.1")).ShouldBe("undone-before");
        (await BookState.OpenAsync(scene.Dossiers.Stage.Read, scene.Dossiers.OfficeId)).ShouldBeEmpty();
        await scene.BookAsync("0001", "0010");
        await scene.PaidAsync("0002");
        await scene.Dossiers.SoundAsync();
    }

    internal static async Task UndoAsync(FeeScene scene, string kind) => await scene.Dossiers.GrantedAsync(new UndoAct(), await LastAsync(scene, kind));

    private static async Task<string> RefusedAsync(FeeScene scene, string kind) => await scene.Dossiers.RefusedAsync(new UndoAct(), await LastAsync(scene, kind));

    private static async Task<UndoActInput> LastAsync(FeeScene scene, string kind) =>
        new(await scene.Dossiers.Stage.Read.NumberAsync("select max(sequence) as number from ledger_entries where kind = $1", kind), "Gõ nhầm");
}
