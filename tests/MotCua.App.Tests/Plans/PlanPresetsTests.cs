using System.Globalization;
using System.Text.RegularExpressions;
using MotCua.App.Plans;
using MotCua.App.Procedures;
using MotCua.App.Tests.Procedures;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Plans;

public sealed partial class PlanPresetsTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);
    private static readonly ProcedureCatalogue Catalogue = new CatalogueFiles().Procedures;

    public static TheoryData<string> Ids() => [.. PlanPresets.Ids];

    public static TheoryData<string, string, string, string, string> Promises() =>
    [
        .. LawFile.Read(
            "promises.csv",
            ["case", "article", "plan", "procedure", "received", "findings", "result", "promised", "appointed", "due", "slip", "written"],
            line => (line.Text("plan"), line.Text("procedure"), line.Text("received"), line.Text("findings"), Answer(line.Text))),
    ];

    [Fact]
    public void Five_plans_ship_and_another_name_is_refused_with_theirs()
    {
        PlanPresets.Ids.ShouldBe(["dai-lanh", "duong-xa", "hoa-thanh", "pho-nhon", "thanh-binh-thinh"]);
        PlanPresets.Find("duong-xá").IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("plan-unknown");
        refusal.ToString().ShouldContain("dai-lanh, duong-xa, hoa-thanh, pho-nhon, thanh-binh-thinh");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_plan_is_read_and_named_as_its_file(string id) => Preset(id).Id.ShouldBe(id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_plan_written_back_is_the_same_plan(string id)
    {
        var written = PlanFile.Write(Preset(id));
        PlanFile.Read(written, id).IsGranted(out var again, out var refusal).ShouldBeTrue(refusal?.ToString());
        PlanFile.Write(again!).ShouldBe(written);
        again.ShouldBeEquivalentTo(Preset(id));
    }

    [Theory]
    [MemberData(nameof(Promises))]
    public void The_shipped_plans_and_procedures_promise_what_the_table_of_law_says(string plans, string procedure, string received, string findings, string answer)
    {
        var question = new PromiseQuestion
        {
            Procedure = OfferedProcedure.ByLaw(Version(procedure)),
            Findings = new()
            {
                PapersMissing = findings == "missing",
                NeedsVerification = findings == "verify",
                HandlerAway = findings == "handler-away",
                SignerAway = findings == "signer-away",
                CalledInTime = findings == "called",
            },
            Plans = [.. plans.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Preset)],
            Calendar = WorkingCalendar.Default,
            At = new(DateTime.Parse(received, CultureInfo.InvariantCulture), OfficeTime.Offset),
        };
        Promise.For(question).IsGranted(out var promise, out var refusal).ShouldBeTrue(refusal?.ToString());
        Answer(column => column switch
        {
            "result" => Code.Of(promise!.Result),
            "promised" => Written(promise!.PromisedAt),
            "appointed" => Written(promise!.AppointedAt),
            "due" => Written(promise!.DueAt),
            "slip" => Code.Of(promise!.Slip),
            _ => Code.Of(promise!.WrittenForYou),
        }).ShouldBe(answer, string.Join(Environment.NewLine, promise!.Reasons));
    }

    /// <summary>Every contradiction the texts hold, and none that they do not.</summary>
    [Theory]
    [InlineData(
        "pho-nhon",
        "document-blank start-not-on-weekday list-open-ended cut-off-after-law promise-longer-than-day never-promised-today limit-in-days-promised-today model-undefined slip-unconfirmed",
        "thị xã|bộ phận tiếp nhận và trả kết quả|hợp đồng giao dịch")]
    [InlineData(
        "dai-lanh",
        "document-blank ballots-before-document never-promised-today slip-beside-same-day helpers-key-ballots helpers-receive allowance-for-some special-procedures-unlisted",
        "huyện|bộ phận tiếp nhận và trả kết quả")]
    [InlineData(
        "thanh-binh-thinh",
        "date-before-document date-before-document date-before-document list-missing annex-begins-late no-slip-beside-slip slip-always-by-law allowance-for-some allowance-without-amount special-procedures-unlisted targets-without-figures staff-in-account desk-filing-counted-online dead-portal town-word-in-commune",
        "mức độ 3|huyện|chứng minh nhân dân|bộ phận tiếp nhận và trả kết quả|covid-19")]
    [InlineData(
        "hoa-thanh",
        "document-blank total-not-sum list-missing staff-in-account desk-filing-counted-online spelled-two-ways",
        "mức độ 3|thị xã|cổng dịch vụ công tỉnh|bộ phận một cửa")]
    [InlineData(
        "duong-xa",
        "list-missing no-latest-hour limit-in-days-promised-today slip-always-by-law pager-numbered-by-file desk-filing-counted-online",
        "mức độ 3|huyện|cổng dịch vụ công thành phố|bộ phận một cửa|thương binh xã hội")]
    public void The_contradictions_of_the_texts_are_found(string id, string codes, string terms)
    {
        var found = Review(id).Contradictions;
        found.Select(contradiction => contradiction.Code).Where(code => code != "abolished-term").Order(StringComparer.Ordinal)
            .ShouldBe(codes.Split(' ').Order(StringComparer.Ordinal), string.Join(Environment.NewLine, found));
        var abolished = found.Where(contradiction => contradiction.Code == "abolished-term").ToList();
        abolished.Count.ShouldBe(terms.Split('|').Length, string.Join(Environment.NewLine, abolished));
        terms.Split('|').ShouldAllBe(term => abolished.Exists(contradiction => contradiction.Text.ToString().Contains($"“{term}”", StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Leftovers_of_a_text_are_notes(string id) => Review(id).Notes.ShouldNotBeEmpty();

    [Theory]
    [InlineData("dai-lanh", 11)]
    [InlineData("duong-xa", 5)]
    [InlineData("hoa-thanh", 9)]
    [InlineData("pho-nhon", 7)]
    [InlineData("thanh-binh-thinh", 11)]
    public void Every_demand_of_the_text_has_its_place_in_the_file(string id, int demands)
    {
        var cited = Demand().Matches(FileText(id)).Select(match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture));
        cited.Distinct().Order().ShouldBe(Enumerable.Range(1, demands));
    }

    [Theory]
    [InlineData("dai-lanh", "2026-11-26")]
    [InlineData("duong-xa", "2026-12-01")]
    [InlineData("hoa-thanh", "2026-11-26")]
    [InlineData("pho-nhon", "2026-12-02")]
    [InlineData("thanh-binh-thinh", "2026-12-01")]
    public void Every_plan_still_finds_its_next_day(string id, string day)
    {
        ServiceDay.FirstFrom(Preset(id), Today, WorkingCalendar.Default).IsGranted(out var next, out var refusal).ShouldBeTrue(refusal?.ToString());
        next!.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(day);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_code_in_a_list_is_in_force_in_the_catalogue(string id) =>
        Preset(id).Procedures.Rows.Select(row => Version(row.Code.ToString()!).Code).ShouldBe(Preset(id).Procedures.Rows.Select(row => row.Code!.Value));

    [Fact]
    public void A_wording_of_a_text_leads_to_the_code_beside_it() =>
        Preset("pho-nhon").Procedures.Rows.ShouldAllBe(row => Followed(row.Wording) == row.Code);

    private static ProcedureCode? Followed(string wording) => Catalogue.Follow(wording, Today).IsGranted(out var found, out _) ? found.Version.Code : null;

    private static PlanReview Review(string id) => PlanCheck.Of(Preset(id), new() { Catalogue = Catalogue, Calendar = WorkingCalendar.Default, Today = Today });

    private static ServicePlan Preset(string id)
    {
        PlanPresets.Find(id).IsGranted(out var plan, out var refusal).ShouldBeTrue(refusal?.ToString());
        return plan!;
    }

    private static ProcedureVersion Version(string code)
    {
        Catalogue.InForce(ProcedureCode.Parse(code), Today).IsGranted(out var version, out var refusal).ShouldBeTrue(refusal?.ToString());
        return version!;
    }

    private static string Answer(Func<string, string> column) =>
        string.Join(" | ", new[] { "result", "promised", "appointed", "due", "slip", "written" }.Select(column));

    private static string Written(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture) ?? "";

    private static string FileText(string id)
    {
        using var reader = new StreamReader(typeof(PlanPresets).Assembly.GetManifestResourceStream($"plans/{id}.yaml")!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\bS\d\.(?<number>\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Demand();
}
