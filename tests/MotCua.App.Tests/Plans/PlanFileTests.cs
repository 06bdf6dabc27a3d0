using System.Text;
using MotCua.App.Plans;
using MotCua.Rules.Plans;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Plans;

public sealed class PlanFileTests
{
    private const string Smallest = """
        id: xa-mau
        name: Ngày mẫu
        place:
          commune: xã Mẫu
        days: [monday, friday]
        from: 2026-01-05
        slip: given
        written_for_you: none
        done_today: none
        list: closed
        """;

    [Fact]
    public void A_plan_may_say_no_more_than_it_must()
    {
        var plan = Read(Smallest);
        plan.Days.ShouldBe(PlanDays.On(DayOfWeek.Friday, DayOfWeek.Monday));
        plan.Document.ShouldBe(PlanDocument.Unnumbered);
        (plan.Promise, plan.CutOff, plan.Until, plan.Pagers).ShouldBe((null, null, null, PagerUse.None));
    }

    [Theory]
    [InlineData("slip: given", "slip: gven", 7, "given, withheld, unconfirmed")]
    [InlineData("slip: given", "slip: [given]", 7, "giá trị đơn")]
    [InlineData("slip: given", "silp: given", 7, "silp")]
    [InlineData("from: 2026-01-05", "from: 05/01/2026", 6, "2026-12-01")]
    [InlineData("from: 2026-01-05", "from: 2026-02-30", 6, "2026-02-30")]
    [InlineData("from: 2026-01-05", "from: 1999-01-05", 6, "1999-01-05")]
    [InlineData("from: 2026-01-05", "", 1, "from")]
    [InlineData("days: [monday, friday]", "days: monday", 5, "every-working-day")]
    [InlineData("days: [monday, friday]", "days: [moonday]", 5, "monday")]
    [InlineData("days: [monday, friday]", "days: []", 5, "days")]
    [InlineData("id: xa-mau", "id: Xã Mẫu", 1, "không dấu")]
    [InlineData("id: xa-mau", "id: xa-mau\nid: xa-hai", 2, "YAML")]
    [InlineData("name: Ngày mẫu", "name: \"Ngày mẫu", 2, "YAML")]
    [InlineData("name: Ngày mẫu", "name: &ten Ngày mẫu", 2, "&")]
    [InlineData("name: Ngày mẫu", "name:", 1, "name")]
    [InlineData("list: closed", "list: closed\ncut_off: 25:00", 11, "07:00")]
    [InlineData("list: closed", "list: closed\npromise: soon", 11, "working-hours")]
    [InlineData("list: closed", "list: closed\nonly_without_verification: yes", 11, "true")]
    [InlineData("list: closed", "list: closed\nprocedures: 2.000815", 11, "danh sách")]
    [InlineData("list: closed", "list: closed\nprocedures: [2.000815]", 11, "khóa")]
    [InlineData("list: closed", "list: closed\nprocedures:\n  - code: 2815\n    wording: x\n    mark: stated", 12, "1.004873")]
    [InlineData("list: closed", "list: closed\nprocedures:\n  - code: 2.000815\n    mark: stated", 12, "wording")]
    [InlineData("list: closed", "list: closed\nstated:\n  total: -28", 12, "-28")]
    [InlineData("list: closed", "list: closed\nstated:\n  total: 28\n  totals: 29", 13, "totals")]
    [InlineData("list: closed", "list: closed\nballots:\n  sittings: [10:00-08:00]\n  stated_from: 2026-01\n  stated_until: 2026-10", 12, "08:00-10:00")]
    [InlineData("list: closed", "list: closed\n---\nid: xa-hai", 11, "một kế hoạch")]
    [InlineData("list: closed", "list: closed\n\tname: x", 10, "YAML")]
    public void A_file_with_a_flaw_is_refused_with_its_name_its_line_and_one_sentence(string right, string wrong, int line, string said)
    {
        PlanFile.Read(Smallest.Replace(right, wrong), "mau.yaml").IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("plan-file-unreadable");
        refusal.ToString().ShouldStartWith($"mau.yaml, dòng {line}: ");
        refusal.ToString().ShouldContain(said);
        refusal.ToString().ShouldNotContain("{");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n# chỉ có chú thích\n")]
    [InlineData("kế hoạch")]
    [InlineData("- a\n- b")]
    [InlineData("{{{{")]
    [InlineData("\0\u0001")]
    public void What_is_no_plan_is_refused(string text) => PlanFile.Read(text, "x").IsGranted(out _, out _).ShouldBeFalse();

    [Fact]
    public void A_damaged_file_is_a_plan_or_a_refusal_and_never_a_crash()
    {
        PlanPresets.Find("thanh-binh-thinh").IsGranted(out var preset, out _).ShouldBeTrue();
        var whole = PlanFile.Write(preset!);
        var chance = new Random(1);
        for (var i = 0; i < 1500; i++)
        {
            var at = chance.Next(whole.Length);
            var damaged = (i % 3) switch
            {
                0 => whole[..at],
                1 => whole.Remove(at, chance.Next(1, Math.Min(40, whole.Length - at + 1))),
                _ => whole.Insert(at, "\t[]{}:#&*!|>'\"%@`-0\n"[chance.Next(20)].ToString()),
            };
            var isPlan = PlanFile.Read(damaged, "x").IsGranted(out _, out var refusal);
            (isPlan || refusal!.Code == "plan-file-unreadable").ShouldBeTrue();
        }
    }

    [Fact]
    public void A_file_of_brackets_does_not_end_the_program() =>
        PlanFile.Read(new string('[', 200_000), "x").IsGranted(out _, out _).ShouldBeFalse();

    [Fact]
    public void A_file_that_is_no_text_or_far_too_long_is_refused()
    {
        PlanFile.Read([0xFF, 0xFE, 0x00], "x").IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.ToString().ShouldContain("UTF-8");
        PlanFile.Read(new string('#', 600_000), "x").IsGranted(out _, out _).ShouldBeFalse();
    }

    [Fact]
    public void Bytes_with_a_mark_at_their_beginning_are_read()
    {
        byte[] marked = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Smallest)];
        PlanFile.Read(marked, "x").IsGranted(out var plan, out _).ShouldBeTrue();
        plan!.Id.ShouldBe("xa-mau");
    }

    [Theory]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("true: có")]
    [InlineData("# không phải chú thích")]
    [InlineData("\"ngoặc\" và 'nháy' \\ gạch")]
    [InlineData("- gạch đầu dòng: thế này")]
    public void Any_words_survive_being_written_and_read(string name) =>
        Read(PlanFile.Write(Read(Smallest) with { Name = name })).Name.ShouldBe(name);

    [Fact]
    public void What_no_shipped_plan_says_survives_as_well()
    {
        var plan = Read(Smallest) with
        {
            Until = new(2027, 12, 31),
            Team = new("Tổ mẫu", StatedDate.Parse("2026-01"), "7/QĐ-UBND", "Tổ trưởng"),
            Allowances = [new("official", 50_000, new(2026, 1, 5), new(2026, 6, 30), "support")],
            Targets = [new(TargetScope.Person, 12, Cycle.Quarterly, "xếp loại")],
            Procedures = new() { DoneToday = OfferScope.Listed, List = ListKind.Closed, Rows = [new() { Wording = "chứng thực", DoneToday = true }] },
        };
        var again = Read(PlanFile.Write(plan));
        (again.Until, again.Team).ShouldBe((plan.Until, plan.Team));
        again.Allowances.ShouldBe(plan.Allowances);
        again.Targets.ShouldBe(plan.Targets);
        var row = again.Procedures.Rows.ShouldHaveSingleItem();
        (row.Code, row.Wording, row.DoneToday, row.WrittenForYou).ShouldBe((null, "chứng thực", true, false));
    }

    [Fact]
    public void The_canonical_text_leaves_out_what_is_empty_and_never_changes() =>
        PlanFile.Write(Read(Smallest)).ShouldBe("""
            id: xa-mau
            name: Ngày mẫu
            status: running
            place:
              commune: xã Mẫu
            days: [monday, friday]
            from: 2026-01-05
            slip: given
            pagers:
              lent: never
            written_for_you: none
            done_today: none
            list: closed

            """);

    private static ServicePlan Read(string text)
    {
        PlanFile.Read(text, "mau.yaml").IsGranted(out var plan, out var refusal).ShouldBeTrue(refusal?.ToString());
        return plan!;
    }
}
