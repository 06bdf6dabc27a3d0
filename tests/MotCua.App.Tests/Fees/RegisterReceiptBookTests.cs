using MotCua.App.Fees;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Fees;

public sealed class RegisterReceiptBookTests
{
    [Theory, BothEngines]
    public async Task What_was_recorded_before_counts_as_gone_and_the_last_number_closes_the_book(string engine)
    {
        await using var scene = await FeeScene.OpenAsync(engine);
        await scene.PaidAsync("0002");
        await scene.VoidAsync(await scene.PaidAsync("0004"));
        await scene.PaidAsync("0099");
        var book = await scene.BookAsync("0001", "0005");
        (await scene.BookRowAsync(book.BookId)).LeftCount.ShouldBe(3);
        var state = (await BookState.OpenAsync(scene.Dossiers.Stage.Read, scene.Dossiers.OfficeId)).ShouldHaveSingleItem();
        (state.Used, state.CrossedOut, state.Spoiled, state.Next, string.Join(' ', state.Skipped)).ShouldBe((1, 1, 0, "0005", "0001 0003"));
        (await BookState.LooseAsync(scene.Dossiers.Stage.Read, scene.Dossiers.OfficeId)).Select(loose => loose.Number).ShouldBe(["0099"]);

        await scene.PaidAsync("0005");
        await scene.PaidAsync("0001");
        await scene.Dossiers.GrantedAsync(new SpoilReceipt(), new SpoilReceiptInput(FeeScene.Symbol, "0003", "Rách"));
        var row = await scene.BookRowAsync(book.BookId);
        (row.LeftCount, row.FinishedAt is not null).ShouldBe((0, true));
        (await BookState.OpenAsync(scene.Dossiers.Stage.Read, scene.Dossiers.OfficeId)).ShouldBeEmpty();
        (await BookState.FinishedAsync(scene.Dossiers.Stage.Read, scene.Dossiers.OfficeId)).ShouldHaveSingleItem().BookId.ShouldBe(book.BookId);
        await scene.Dossiers.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_book_that_shares_a_number_is_refused_and_nobody_is_held_up_without_one(string engine)
    {
        await using var scene = await FeeScene.OpenAsync(engine);
        await scene.PaidAsync("0000777");
        await scene.BookAsync("0000001", "0000050");
        (await scene.Dossiers.RefusedAsync(new RegisterReceiptBook(), new RegisterReceiptBookInput(FeeScene.Symbol, "0000050", "0000099"))).ShouldBe("receipt-book-overlaps");
        (await scene.Dossiers.RefusedAsync(new RegisterReceiptBook(), new RegisterReceiptBookInput(FeeScene.Symbol, "0000051", "51"))).ShouldBe("receipt-book-shape");
        (await scene.Dossiers.RefusedAsync(new RegisterReceiptBook(), new RegisterReceiptBookInput(FeeScene.Symbol, "0000051", "0001051"))).ShouldBe("receipt-book-range");
        await scene.Dossiers.GrantedAsync(new RegisterReceiptBook(), new RegisterReceiptBookInput("BL-27", "0000001", "0000050"));
        (await scene.BookAsync("0000051", "0000100")).LastNumber.ShouldBe("0000100");
        await scene.Dossiers.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Verify_finds_a_book_that_has_miscounted_and_a_note_that_forgot_its_receipt(string engine)
    {
        await using var scene = await FeeScene.OpenAsync(engine);
        var book = await scene.BookAsync("0001", "0005");
        await scene.PaidAsync("0001");
        await scene.Dossiers.Stage.Gate.UpkeepAsync(scene.Dossiers.OfficeId, office =>
        {
            office.State("update receipt_books set left_count = 5 where office_id = $1 and book_id = $2", office.OfficeId, book.BookId);
            office.State("update fee_notes set unpaid_at = noted_at where office_id = $1", office.OfficeId);
        });
        (await scene.Dossiers.Stage.VerifyAsync()).Violations.Count(violation => violation.Invariant == "I7").ShouldBe(2);
    }
}
