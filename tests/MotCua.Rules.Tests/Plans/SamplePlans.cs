using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;

namespace MotCua.Rules.Tests.Plans;

/// <summary>What of the five plans a promise depends on, written again by hand; the shipped files are held to the same table.</summary>
internal static class SamplePlans
{
    public static readonly ServicePlan DuongXa = Of("duong-xa", PlanDays.On(DayOfWeek.Tuesday), new(2022, 9, 13)) with
    {
        Promise = PlanTime.Parse("2 working-hours"),
        Slip = SlipRule.Withheld,
        Pagers = new(PagerLending.Receipt),
        Procedures = Listed(written: "2.000815 2.000884 2.000635 1.004873 1.001193 1.000656 1.000894 1.001653 1.014027", today: "2.000815 2.000884 2.000635 1.004873 1.001193 1.000656 1.000894 1.001653"),
    };

    public static readonly ServicePlan PhoNhon = Of("pho-nhon", PlanDays.On(DayOfWeek.Wednesday), new(2024, 3, 1)) with
    {
        ReceivesFrom = new(7, 0),
        CutOff = new(15, 30),
        Promise = PlanTime.Parse("30-60 minutes or half-session"),
        Slip = SlipRule.Unconfirmed,
        Procedures = Listed(written: "", today: "1.004873 1.004884 1.000894 1.000656 2.000635 2.000815 2.000884 2.001035 L.001 1.013947 1.012796 1.001653"),
    };

    public static readonly ServicePlan DaiLanh = Of("dai-lanh", PlanDays.EveryWorkingDay, new(2024, 1, 1)) with
    {
        Promise = PlanTime.Parse("same-day"),
        Slip = SlipRule.Given,
        Procedures = new() { WrittenForYou = OfferScope.All, DoneToday = OfferScope.All, List = ListKind.Every },
    };

    public static readonly ServicePlan ThanhBinhThinh = Of("thanh-binh-thinh", PlanDays.On(DayOfWeek.Tuesday), new(2023, 7, 25)) with
    {
        Promise = PlanTime.Parse("same-day"),
        OnlyWithoutVerification = true,
        Slip = SlipRule.Withheld,
        Procedures = Listed(written: "2.000815 2.000884 2.002516 1.001193 1.000656 1.000894 1.014027", today: "2.000815 2.000884 2.002516 1.001193 1.000656 1.000894"),
    };

    public static readonly ServicePlan HoaThanh = Of("hoa-thanh", PlanDays.EveryWorkingDay, new(2022, 9, 1)) with { Slip = SlipRule.Given };

    public static readonly IReadOnlyList<ServicePlan> All = [DuongXa, PhoNhon, DaiLanh, ThanhBinhThinh, HoaThanh];

    /// <summary>The plans of a table's cell: ids with blanks between them.</summary>
    public static IReadOnlyList<ServicePlan> Named(string ids) =>
        [.. ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => All.Single(plan => plan.Id == id))];

    public static ServicePlan Of(string id, PlanDays days, DateOnly from) => new()
    {
        Id = id,
        Name = id,
        Document = new("1/KH-UBND", StatedDate.Of(from)),
        Place = new("xã Mẫu", "", "tỉnh Mẫu", "", ""),
        Days = days,
        From = from,
    };

    public static PlanProcedures Listed(string written, string today)
    {
        var (writtenCodes, todayCodes) = (written.Split(' '), today.Split(' '));
        return new()
        {
            WrittenForYou = written.Length == 0 ? OfferScope.None : OfferScope.Listed,
            DoneToday = today.Length == 0 ? OfferScope.None : OfferScope.Listed,
            Rows =
            [
                .. writtenCodes.Union(todayCodes).Where(code => code.Length > 0).Select(code => new PlanProcedure
                {
                    Code = ProcedureCode.Parse(code),
                    Wording = code,
                    WrittenForYou = writtenCodes.Contains(code),
                    DoneToday = todayCodes.Contains(code),
                }),
            ],
        };
    }
}
