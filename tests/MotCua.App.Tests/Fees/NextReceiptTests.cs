using MotCua.App.Acts;
using MotCua.App.Fees;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Fees;

public sealed class NextReceiptTests
{
    [Theory, BothEngines]
    public async Task The_next_number_follows_the_persons_own_last_past_what_is_gone(string engine)
    {
        await using var scene = await FeeScene.OpenAsync(engine);
        var other = scene.Dossiers.Stage.Anyone with { AccountId = await scene.Dossiers.Queue.PersonAsync("thuquy", Roles.Treasurer) };
        (await NextAsync(scene, 1)).ShouldBeNull("nothing is known yet");
        await scene.PaidAsync("0000123");
        await scene.PaidAsync("0000124", by: other);
        await scene.Dossiers.GrantedAsync(new SpoilReceipt(), new SpoilReceiptInput(FeeScene.Symbol, "0000125", "Rách"));
        (await NextAsync(scene, 1)).ShouldBe("BL-26 0000126");
        (await NextAsync(scene, other.AccountId)).ShouldBe("BL-26 0000126");
        await scene.PaidAsync("999");
        (await NextAsync(scene, 1)).ShouldBeNull("no number of three digits follows");
    }

    [Theory, BothEngines]
    public async Task Whoever_begins_gets_the_oldest_books_next_and_at_its_end_the_following_books(string engine)
    {
        await using var scene = await FeeScene.OpenAsync(engine);
        await scene.Dossiers.GrantedAsync(new RegisterReceiptBook(), new RegisterReceiptBookInput("AA-01", "01", "10"));
        await scene.BookAsync("0001", "0002");
        await scene.BookAsync("0051", "0060");
        (await NextAsync(scene, 1)).ShouldBe("AA-01 01");
        await scene.PaidAsync("0002");
        (await NextAsync(scene, 1)).ShouldBe("BL-26 0051", "the same symbol before the older book");
    }

    private static async Task<string?> NextAsync(FeeScene scene, long accountId) =>
        await NextReceipt.ForAsync(scene.Dossiers.Stage.Read, scene.Dossiers.OfficeId, accountId) is { } next ? $"{next.Symbol} {next.Number}" : null;
}
