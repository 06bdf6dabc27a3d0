using MotCua.Rules.Deadlines;
using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Procedures;

public sealed class OfferedProcedureTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    private static readonly ProcedureVersion Version = new()
    {
        Code = ProcedureCode.Parse("1.004873"),
        Name = "Cấp Giấy xác nhận tình trạng hôn nhân",
        Field = "Hộ tịch",
        Class = PromiseClass.B,
        Limit = TimeLimit.Parse("3wd"),
        SlipByLaw = SlipByLaw.Always,
    };

    [Fact]
    public void Without_local_settings_the_law_stands()
    {
        var offered = OfferedProcedure.ByLaw(Version);
        (offered.Limit, offered.SlipByLaw, offered.Writing, offered.CutOffEffect, offered.AfterSupplement)
            .ShouldBe((TimeLimit.Parse("3wd"), SlipByLaw.Always, WritingRule.Allowed, CutOffEffect.None, AfterSupplement.Resume));
    }

    [Fact]
    public void What_the_office_set_wins_over_what_is_legal()
    {
        var local = new LocalSettings
        {
            Limit = TimeLimit.Parse("1wd"),
            SlipByLaw = SlipByLaw.UnlessSameDay,
            Writing = new(WritingExtent.NotAllowed, "Theo quy định của tỉnh."),
            CutOffEffect = CutOffEffect.ClockStartsNextWorkingDay,
            AfterSupplement = AfterSupplement.Restart,
        };
        var offered = new OfferedProcedure(Version, local);
        (offered.Limit, offered.SlipByLaw, offered.Writing, offered.CutOffEffect, offered.AfterSupplement)
            .ShouldBe((local.Limit, SlipByLaw.UnlessSameDay, local.Writing, CutOffEffect.ClockStartsNextWorkingDay, AfterSupplement.Restart));
    }

    [Fact]
    public void The_limit_a_file_runs_under_is_the_local_one()
    {
        new OfferedProcedure(Version, new() { Limit = TimeLimit.Parse("1wd") }).MayBeReceived().IsGranted(out var limit, out _).ShouldBeTrue();
        limit.ShouldBe(TimeLimit.Parse("1wd"));
    }

    [Fact]
    public void A_procedure_without_any_limit_cannot_be_received_until_the_office_enters_one()
    {
        var silent = Version with { Limit = null };
        WhyNot(OfferedProcedure.ByLaw(silent)).Code.ShouldBe("procedure-without-limit");
        new OfferedProcedure(silent, new() { Limit = TimeLimit.SameDay }).IsOffered.ShouldBeTrue();
    }

    [Fact]
    public void A_procedure_the_office_has_switched_off_says_so() =>
        WhyNot(new(Version, new() { Offered = false })).Code.ShouldBe("procedure-not-offered");

    [Theory]
    [InlineData(Receiver.Police, "Công an cấp xã")]
    [InlineData(Receiver.Tax, "cơ quan thuế")]
    [InlineData(Receiver.LandOffice, "Văn phòng đăng ký đất đai")]
    [InlineData(Receiver.Insurance, "cơ quan bảo hiểm xã hội")]
    [InlineData(Receiver.Post, "bưu điện")]
    public void What_others_receive_is_sent_to_them_even_without_a_limit(Receiver receiver, string name)
    {
        var refusal = WhyNot(OfferedProcedure.ByLaw(Version with { ReceivedBy = receiver, Limit = null }));
        refusal.Code.ShouldBe("procedure-not-ours");
        refusal.ToString().ShouldContain($"do {name} tiếp nhận");
    }

    [Theory]
    [InlineData(Certainty.Found, null, null, true)]
    [InlineData(Certainty.Inferred, null, null, false)]
    [InlineData(Certainty.Unverified, null, "2026-11-01", true)]
    [InlineData(Certainty.Found, "1wd", null, false)]
    [InlineData(Certainty.Found, "1wd", "2026-11-01", true)]
    public void A_limit_is_verified_by_its_source_or_by_the_office(Certainty certainty, string? local, string? confirmed, bool verified)
    {
        var settings = new LocalSettings
        {
            Limit = local is null ? null : TimeLimit.Parse(local),
            ConfirmedOn = confirmed is null ? null : DateOnly.Parse(confirmed, null),
        };
        new OfferedProcedure(Version with { LimitMark = new(certainty) }, settings).LimitIsVerified(Today).ShouldBe(verified);
    }

    [Theory]
    [InlineData("2026-11-25", false)]
    [InlineData("2026-11-26", true)]
    public void From_the_day_of_a_new_law_only_a_newer_confirmation_counts(string confirmed, bool verified)
    {
        var settings = new LocalSettings { ConfirmedOn = DateOnly.Parse(confirmed, null) };
        new OfferedProcedure(Version with { RecheckOn = Today }, settings).LimitIsVerified(Today).ShouldBe(verified);
    }

    [Theory]
    [InlineData("3wd", "1wd", true)]
    [InlineData("3wd", "3wd", true)]
    [InlineData("3wd", "4wd", false)]
    [InlineData("3wd", "same-day", true)]
    [InlineData("same-day", "1wd", false)]
    [InlineData("same-day", "same-day", true)]
    [InlineData("15cd", "20wd", true)]
    [InlineData("15cd", "16cd", false)]
    public void A_province_may_shorten_the_limit_of_the_law_and_never_lengthen_it(string legal, string local, bool allowed) =>
        OfferedProcedure.Set(Version with { Limit = TimeLimit.Parse(legal) }, new() { Limit = TimeLimit.Parse(local) })
            .IsGranted(out _, out var refusal).ShouldBe(allowed, refusal?.ToString());

    [Fact]
    public void An_uncertain_limit_may_be_lengthened() =>
        OfferedProcedure.Set(Version with { Limit = TimeLimit.Parse("1wd"), LimitMark = new(Certainty.Unverified) }, new() { Limit = TimeLimit.Parse("15wd") })
            .IsGranted(out _, out _).ShouldBeTrue();

    [Fact]
    public void A_ban_on_writing_needs_a_reason_and_a_fee_is_never_negative()
    {
        Refused(new() { Writing = new(WritingExtent.NotAllowed, " ") }).ShouldBe("writing-reason-missing");
        Refused(new() { Fee = -1 }).ShouldBe("local-fee-negative");
        Refused(new() { Limit = TimeLimit.Parse("4wd") }).ShouldBe("local-limit-too-long");
    }

    private static string? Refused(LocalSettings local) =>
        OfferedProcedure.Set(Version, local).IsGranted(out _, out var refusal) ? null : refusal.Code;

    private static Refusal WhyNot(OfferedProcedure offered)
    {
        offered.MayBeReceived().IsGranted(out _, out var refusal).ShouldBeFalse();
        offered.IsOffered.ShouldBeFalse();
        return refusal;
    }
}
