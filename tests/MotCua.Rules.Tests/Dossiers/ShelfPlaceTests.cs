using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Dossiers;

public sealed class ShelfPlaceTests
{
    [Theory]
    [InlineData("A3", "A3", "A0003")]
    [InlineData(" a 03 ", "A3", "A0003")]
    [InlineData("12", "12", "0012")]
    [InlineData("K", "K", "K")]
    [InlineData("t2-15", "T2-15", "T0002-0015")]
    [InlineData("Đ1/B4", "Đ1/B4", "Đ0001/B0004")]
    public void A_place_is_read_as_it_stands_on_the_shelf_and_sorts_by_its_numbers(string typed, string written, string stored)
    {
        ShelfPlace.Parse(typed).IsGranted(out var place, out _).ShouldBeTrue();
        (place!.Written, place.Stored, ShelfPlace.OfStored(stored)!.Written).ShouldBe((written, stored, written));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Nguyễn Văn A")]
    [InlineData("TỦ 2 NGĂN 3")]
    [InlineData("LAN")]
    [InlineData("AN")]
    [InlineData("A12345")]
    [InlineData("A3-")]
    [InlineData("<b>")]
    public void A_name_or_a_story_is_no_place(string? typed)
    {
        ShelfPlace.Parse(typed).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("shelf-unreadable");
    }

    [Fact]
    public void Nothing_stored_is_no_place() => ShelfPlace.OfStored("").ShouldBeNull();

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 1)]
    [InlineData(6, 1)]
    [InlineData(7, 7)]
    [InlineData(29, 7)]
    [InlineData(30, 30)]
    [InlineData(400, 30)]
    public void Reminders_come_after_one_seven_and_thirty_days(int days, int? reminder)
    {
        var ready = new DateOnly(2026, 12, 1);
        CollectReminder.LatestOn(ready, ready.AddDays(days)).ShouldBe(reminder is { } after ? ready.AddDays(after) : null);
    }
}
