using MotCua.App.Fees;
using MotCua.Rules;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Fees;

public sealed class MoneyDayTests
{
    [Theory, BothEngines]
    public async Task The_days_sums_are_its_counters_and_receipts_stand_in_the_order_of_their_numbers(string engine)
    {
        await using var scene = await FeeScene.OpenAsync(engine);
        await scene.PaidAsync("0010", copies: 3);
        await scene.PaidAsync("0009", copies: 2, Payment.Transfer);
        await scene.VoidAsync(await scene.PaidAsync("0002"), "Viết sai tên");
        await scene.PaidAsync("11", copies: 1);
        var day = await ReadAsync(scene);
        day.Receipts.Select(receipt => receipt.Number).ShouldBe(["11", "0002", "0009", "0010"]);
        (day.Cash, day.Transfer, day.CrossedOut).ShouldBe((8_000, 4_000, 2_000));
        (day.Cash, day.Transfer).ShouldBe((await scene.Dossiers.FigureAsync("fees-received", "cash"), await scene.Dossiers.FigureAsync("fees-received", "transfer")));
        day.Receipts.Single(receipt => receipt.IsVoid).ShouldSatisfyAllConditions(receipt => receipt.Reason.ShouldBe("Viết sai tên"), receipt => receipt.File.HouseNumber.ShouldBe("261201-001"));
        day.Receipts.Where(receipt => !receipt.IsVoid).ShouldAllBe(receipt => receipt.Reason == null);
    }

    [Theory, BothEngines]
    public async Task An_exemption_keeps_its_proof(string engine)
    {
        await using var scene = await FeeScene.OpenAsync(engine);
        await scene.ExemptAsync("hộ nghèo", " Giấy chứng nhận hộ nghèo 2026 ");
        await scene.ExemptAsync("người có công", null);
        (await ReadAsync(scene)).Exemptions.Select(exempt => (exempt.Reason, exempt.Proof, exempt.Amount)).ShouldBe([("hộ nghèo", "Giấy chứng nhận hộ nghèo 2026", 0), ("người có công", null, 0)]);
        scene.Dossiers.Stage.Time.Pass(TimeSpan.FromDays(1));
        (await ReadAsync(scene)).Exemptions.ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task A_note_waits_until_a_receipt_stands_and_again_once_it_is_crossed_out(string engine)
    {
        await using var scene = await FeeScene.OpenAsync(engine);
        var first = await scene.NotedAsync();
        scene.Dossiers.Stage.Time.Pass(TimeSpan.FromDays(1));
        await scene.ExemptAsync("hộ nghèo", null);
        var receipt = await scene.PaidAsync("0001");
        (await ReadAsync(scene)).Unpaid.Select(note => (note.FeeNoteId, note.HasLater)).ShouldBe([(first, true)], "of the day before, and free ones never wait");
        await scene.VoidAsync(receipt);
        (await ReadAsync(scene)).Unpaid.Count.ShouldBe(2);
        (await MoneyDay.ReadAsync(scene.Dossiers.Stage.Read, scene.Dossiers.OfficeId, scene.Dossiers.Stage.Time.GetUtcNow().Day().AddDays(-1))).Unpaid.Count.ShouldBe(1);
        await scene.Dossiers.GrantedAsync(new RecordReceipt(), new RecordReceiptInput(first, FeeScene.Symbol, "0002"));
        (await ReadAsync(scene)).Unpaid.ShouldHaveSingleItem().HasLater.ShouldBeFalse();
        await scene.Dossiers.SoundAsync();
    }

    private static Task<MoneyDay> ReadAsync(FeeScene scene) => MoneyDay.ReadAsync(scene.Dossiers.Stage.Read, scene.Dossiers.OfficeId, scene.Dossiers.Stage.Time.GetUtcNow().Day());
}
