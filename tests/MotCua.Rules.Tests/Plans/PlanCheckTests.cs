using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Plans;

/// <summary>A plan nobody has seen: sound as it stands, then spoilt in one place at a time.</summary>
public sealed class PlanCheckTests
{
    private static readonly ServicePlan Sound = SamplePlans.Of("xa-mau", PlanDays.On(DayOfWeek.Thursday), new(2026, 1, 8)) with
    {
        Title = "Thứ Năm trả kết quả trong ngày",
        Document = new("5/KH-UBND", StatedDate.Parse("2026-01-05")),
        Place = new("xã Hòa Mẫu", "", "tỉnh Mẫu", "", "Trung tâm Phục vụ hành chính công"),
        CutOff = new(15, 0),
        Promise = PlanTime.Parse("60 minutes"),
        Slip = SlipRule.Withheld,
        SlipsInText = [SlipRule.Withheld],
        Pagers = new(PagerLending.Receipt),
        Procedures = SamplePlans.Listed(written: "2.000815", today: "2.000815 1.000656"),
        Stated = new() { Total = 2, Parts = [1, 1], Dates = [new("bắt đầu", StatedDate.Parse("2026-01-08"))], AnnexBeginsAt = 1 },
        Helpers =
        [
            new() { Kind = "official", Wording = "công chức", Officers = true, Tasks = [HelperTask.Receive, HelperTask.Write] },
            new() { Kind = "youth-union", Wording = "đoàn viên", Tasks = [HelperTask.Guide, HelperTask.CollectBallots] },
        ],
        Allowances = [Rate("official", 50_000), Rate("youth-union", 30_000)],
        Budget = [new("support", "Hỗ trợ người trực")],
        Targets = [new(TargetScope.Field, 100, Cycle.Monthly, "")],
        OnlineHelp = new() { Days = PlanDays.EveryWorkingDay, Routes = [OnlineRoute.OwnAccount], Portal = "dichvucong.gov.vn" },
        Notes = ["Ghi chú."],
    };

    private static readonly Dictionary<string, (string Code, ServicePlan Plan)> Spoilt = new()
    {
        ["number left blank"] = ("document-blank", Sound with { Document = Sound.Document with { Number = "" } }),
        ["day left blank"] = ("document-blank", Sound with { Document = Sound.Document with { Issued = StatedDate.Parse("2026-01") } }),
        ["begins on a Friday"] = ("start-not-on-weekday", Sound with { From = new(2026, 1, 9) }),
        ["ends before it starts"] = ("ends-before-start", Sound with { Until = new(2026, 1, 7) }),
        ["starts before its document"] = ("start-before-document", Sound with { From = new(2026, 1, 1) }),
        ["a date before its document"] = ("date-before-document", Sound with { Stated = Sound.Stated with { Dates = [new("gửi danh mục", StatedDate.Parse("2025-12"))] } }),
        ["a duty due before its document"] = ("date-before-document", Sound with { Duties = [new("Văn phòng", DutyTask.PublishLists, "niêm yết", StatedDate.Parse("2025-12-20"))] }),
        ["ballots of the year before"] = ("ballots-before-document", Sound with { Ballots = new() { Sittings = [], StatedFrom = StatedDate.Parse("2025-01"), StatedUntil = StatedDate.Parse("2025-10") } }),
        ["a total that is no sum"] = ("total-not-sum", Sound with { Stated = Sound.Stated with { Parts = [1, 2] } }),
        ["a total that is not the list's"] = ("total-not-list", Sound with { Stated = Sound.Stated with { Total = 3, Parts = [] } }),
        ["a list announced and left out"] = ("list-missing", Sound with { Procedures = Sound.Procedures with { List = ListKind.Missing } }),
        ["a list opened with such as"] = ("list-open-ended", Sound with { Procedures = Sound.Procedures with { List = ListKind.OpenEnded } }),
        ["a code nobody knows"] = ("unknown-code", WithRow("9.999999", "lạ")),
        ["words nobody knows"] = ("unknown-code", WithRow(null, "thủ tục lạ")),
        ["words without a code"] = ("code-missing", Sound with { Procedures = Sound.Procedures with { Rows = [Row(null, "chứng thực sao y bản chính"), Row("1.000656", "khai tử")] } }),
        ["a code that was replaced"] = ("code-replaced", Sound with { Procedures = SamplePlans.Listed(written: "1.001776", today: "2.000815") }),
        ["a row written twice"] = ("listed-twice", WithRow("2.000815", "sao y")),
        ["an annex without its beginning"] = ("annex-begins-late", Sound with { Stated = Sound.Stated with { AnnexBeginsAt = 4 } }),
        ["a cut-off after the law's"] = ("cut-off-after-law", Sound with { CutOff = new(15, 30) }),
        ["a promise longer than the day"] = ("promise-longer-than-day", Sound with { Promise = PlanTime.Parse("3 working-hours") }),
        ["a promise without a latest hour"] = ("no-latest-hour", Sound with { CutOff = null }),
        ["class C today"] = ("never-promised-today", WithRow("1.014027", "trợ cấp")),
        ["class D today"] = ("never-promised-today", WithRow("1.013947", "gia hạn")),
        ["a limit in days today"] = ("limit-in-days-promised-today", WithRow("1.001653", "giấy xác nhận")),
        ["a promise without a time"] = ("promise-incomplete", Sound with { Promise = null }),
        ["a model never defined"] = ("model-undefined", Sound with { Models = [new("Ngày trực tuyến", Defined: false)] }),
        ["no slip beside a slip"] = ("no-slip-beside-slip", Sound with { SlipsInText = [SlipRule.Withheld, SlipRule.Given] }),
        ["a slip beside the same day"] = ("slip-beside-same-day", Sound with { Slip = SlipRule.Given }),
        ["a slip only in the title"] = ("slip-unconfirmed", Sound with { Slip = SlipRule.Unconfirmed }),
        ["no slip where the law always wants one"] = ("slip-always-by-law", WithRow("1.000894", "kết hôn")),
        ["a pager with the file's number"] = ("pager-numbered-by-file", Sound with { Pagers = new(PagerLending.Receipt, NumberedByFile: true) }),
        ["writers who take the ballots"] = ("helpers-key-ballots", WithHelper(HelperTask.Write, HelperTask.CollectBallots)),
        ["helpers who receive"] = ("helpers-receive", WithHelper(HelperTask.Receive)),
        ["an allowance for some"] = ("allowance-for-some", Sound with { Allowances = [Rate("youth-union", 30_000)] }),
        ["an allowance without a figure"] = ("allowance-without-amount", Sound with { Allowances = [Rate("official", null), Rate("youth-union", 30_000)] }),
        ["an allowance for nobody"] = ("allowance-for-nobody", Sound with { Allowances = [.. Sound.Allowances, Rate("militia", 30_000)] }),
        ["an allowance without a budget line"] = ("allowance-without-budget", Sound with { Allowances = [Rate("official", 50_000), Rate("youth-union", 30_000) with { BudgetLine = "other" }] }),
        ["special procedures without a list"] = ("special-procedures-unlisted", Sound with { Writing = new() { LeavesOutSpecial = true } }),
        ["targets without figures"] = ("targets-without-figures", Sound with { Targets = [new(TargetScope.Person, null, Cycle.Monthly, "")] }),
        ["staff who enter the file"] = ("desk-filing-counted-online", WithRoute(OnlineRoute.StaffEnters)),
        ["levels of online service"] = ("abolished-term", WithExcerpt("dịch vụ công Mức độ 3")),
        ["the district"] = ("abolished-term", WithExcerpt("báo cáo UBND huyện")),
        ["the old identity card"] = ("abolished-term", WithExcerpt("mang theo CMND")),
        ["the provincial portal"] = ("abolished-term", WithExcerpt("Cổng Dịch vụ công tỉnh")),
        ["the old name of the centre"] = ("abolished-term", WithExcerpt("Bộ phận Một cửa")),
        ["the decree of 2018"] = ("abolished-term", WithExcerpt("Nghị định số 61/2018/NĐ-CP")),
        ["the address of a provincial portal"] = ("dead-portal", WithExcerpt("vào dichvucong.tinhmau.gov.vn để nộp")),
        ["the words of a town"] = ("town-word-in-commune", WithExcerpt("loa của thị trấn")),
        ["the words of a village in a ward"] = ("village-word-in-ward", WithExcerpt("trưởng thôn") with { Place = Sound.Place with { Commune = "phường Hòa Mẫu" } }),
        ["the name spelled two ways"] = ("spelled-two-ways", WithExcerpt("UBND xã Hoà Mẫu")),
    };

    public static TheoryData<string> Spoils() => [.. Spoilt.Keys];

    [Fact]
    public void A_sound_plan_has_no_contradiction_and_keeps_its_notes()
    {
        Review(Sound).Contradictions.ShouldBeEmpty();
        Review(Sound).Notes.ShouldBe(["Ghi chú."]);
    }

    [Theory]
    [MemberData(nameof(Spoils))]
    public void A_plan_spoilt_in_one_place_shows_that_place_and_no_other(string how)
    {
        var (code, plan) = Spoilt[how];
        var found = Review(plan).Contradictions.ShouldHaveSingleItem();
        found.Code.ShouldBe(code);
        (found.Text.ToString() + found.Reading).ShouldNotContain("{");
    }

    [Fact]
    public void Staff_inside_the_citizens_account_are_named_and_their_files_counted_apart() =>
        Review(WithRoute(OnlineRoute.StaffInAccount)).Contradictions.Select(found => found.Code).ShouldBe(["staff-in-account", "desk-filing-counted-online"]);

    [Fact]
    public void A_promise_for_every_procedure_is_a_promise_for_classes_C_and_D_too() =>
        Review(Sound with { Procedures = new() { DoneToday = OfferScope.All, List = ListKind.Every }, Stated = StatedFacts.None })
            .Contradictions.ShouldHaveSingleItem().Code.ShouldBe("never-promised-today");

    [Fact]
    public void The_latest_hour_is_computed() =>
        Review(Sound with { CutOff = null, Promise = PlanTime.Parse("2 working-hours") }).Contradictions.Single().Reading.ToString().ShouldContain("15:00");

    [Fact]
    public void What_the_day_leaves_is_counted() =>
        Review(Sound with { CutOff = new(15, 30), Promise = PlanTime.Parse("half-session") }).Contradictions
            .Single(found => found.Code == "promise-longer-than-day").ToString().ShouldSatisfyAllConditions(
                text => text.ShouldContain("105"),
                text => text.ShouldContain("90"),
                text => text.ShouldContain("15:15"));

    [Fact]
    public void The_first_day_of_a_plan_that_starts_on_another_weekday_is_named() =>
        Review(Sound with { From = new(2026, 1, 9) }).Contradictions.Single().Reading.ToString().ShouldContain("15/01/2026");

    [Fact]
    public void Words_are_found_whole_and_in_any_case()
    {
        Review(WithExcerpt("HUYỆN")).Contradictions.Count.ShouldBe(1);
        Review(WithExcerpt("huyệnh, ahuyện")).Contradictions.ShouldBeEmpty();
        Review(WithExcerpt("ahuyện huyện")).Contradictions.Count.ShouldBe(1);
    }

    private static PlanReview Review(ServicePlan plan) => PlanCheck.Of(plan, new()
    {
        Catalogue = SampleProcedures.Catalogue,
        Calendar = WorkingCalendar.Default,
        Today = new(2026, 12, 1),
    });

    private static PlanProcedure Row(string? code, string wording) =>
        new() { Code = code is null ? null : ProcedureCode.Parse(code), Wording = wording, DoneToday = true };

    private static ServicePlan WithRow(string? code, string wording) =>
        Sound with { Procedures = Sound.Procedures with { Rows = [.. Sound.Procedures.Rows, Row(code, wording)] }, Stated = StatedFacts.None };

    private static ServicePlan WithHelper(params IReadOnlyList<HelperTask> tasks) => Sound with
    {
        Helpers = [Sound.Helpers[0], new() { Kind = "youth-union", Wording = "đoàn viên", Tasks = tasks }],
    };

    private static ServicePlan WithRoute(OnlineRoute route) => Sound with { OnlineHelp = Sound.OnlineHelp! with { Routes = [route] } };

    private static ServicePlan WithExcerpt(string text) => Sound with { Excerpts = [new("II.1", text)] };

    private static AllowanceRate Rate(string kind, long? amount) => new(kind, amount, null, null, "support");
}
