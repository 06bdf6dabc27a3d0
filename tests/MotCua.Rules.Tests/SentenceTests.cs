using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests;

public sealed class SentenceTests
{
    [Fact]
    public void Holes_are_filled_by_name_in_the_language_asked_for()
    {
        var sentence = Sentence.Of("Hạn trả: {due_at}", ("due_at", OfficeTime.At(new(2026, 11, 26), new(17, 0))));
        sentence.ToString().ShouldBe("Hạn trả: 17:00 ngày 26/11/2026");
        sentence.Fill(_ => "Due: {due_at}").ShouldBe("Due: 17:00 ngày 26/11/2026");
    }

    [Fact]
    public void A_context_after_the_bar_is_never_shown() => Sentence.Of("Trả|kết quả").ToString().ShouldBe("Trả");

    [Fact]
    public void A_quotation_is_cut_short_and_everything_else_is_said_whole()
    {
        var sent = new string('ệ', 5000);
        var sentence = Sentence.Of("“{sent}” không đọc được: {flaws}", ("sent", sent), ("flaws", sent));
        sentence.ToString().ShouldBe($"“{sent[..300]}…” không đọc được: {sent}");
    }
    [Fact]
    public void Two_holes_in_one_quotation_are_both_cut_short()
    {
        var sent = new string('ệ', 5000);
        var sentence = Sentence.Of("“{key}: {written}” không đọc được. Hãy ghi {shape}.", ("key", "tên"), ("written", sent), ("shape", "chữ"));
        sentence.ToString().ShouldBe($"“tên: {sent[..300]}…” không đọc được. Hãy ghi chữ.");
    }

    [Fact]
    public void What_was_sent_is_never_taken_for_a_hole() =>
        Sentence.Of("“{sent}” không phải {kind}.", ("sent", "{kind}"), ("kind", "mã")).ToString().ShouldBe("“{kind}” không phải mã.");

    [Fact]
    public void A_code_that_is_no_step_is_repeated_in_part() =>
        Refusals.StepUnknown(new string('ệ', 120_889)).Text.ToString().Length.ShouldBeLessThan(1000);
}
