using MotCua.Rules.Deadlines;
using MotCua.Rules.Procedures;

namespace MotCua.Rules.Tests.Plans;

/// <summary>What of a dozen procedures a promise depends on.</summary>
internal static class SampleProcedures
{
    public static readonly ProcedureCatalogue Catalogue = new(
        [
            Of("1.000656", PromiseClass.A, "same-day"),
            Of("1.000894", PromiseClass.A, "same-day") with { SlipByLaw = SlipByLaw.Always },
            Of("1.001193", PromiseClass.A, "same-day"),
            Of("1.001653", PromiseClass.B, "5wd"),
            Of("1.004873", PromiseClass.B, "3wd") with { SlipByLaw = SlipByLaw.Always },
            Of("1.004884", PromiseClass.B, "5wd") with { SlipByLaw = SlipByLaw.Always },
            Of("1.012796", PromiseClass.C, "8wd"),
            Of("1.013947", PromiseClass.D, "7wd"),
            Of("1.014027", PromiseClass.C, "10wd") with { ValidFrom = new(2025, 7, 1), Replaces = ProcedureCode.Parse("1.001776") },
            Of("2.000635", PromiseClass.A, "same-day"),
            Of("2.000815", PromiseClass.A, "same-day"),
            Of("2.000884", PromiseClass.A, "same-day") with { Writing = new(WritingExtent.TextOnly, "Ký trước mặt cán bộ.") },
            Of("2.001035", PromiseClass.B, "2wd") with { Writing = new(WritingExtent.TextOnly, "Ký trước mặt cán bộ.") },
            Of("2.002516", PromiseClass.A, "same-day") with { SlipByLaw = SlipByLaw.Always },
            Of("L.001", PromiseClass.C, "3wd"),
        ],
        [new("chứng thực sao y bản chính", ProcedureCode.Parse("2.000815"), AliasKind.PlanWording, Mark.Published)]);

    public static OfferedProcedure Offered(string code) =>
        OfferedProcedure.ByLaw(Catalogue.Versions.Single(version => version.Code.ToString() == code));

    public static ProcedureVersion Of(string code, PromiseClass promiseClass, string limit) => new()
    {
        Code = ProcedureCode.Parse(code),
        Name = $"Thủ tục {code}",
        Field = "Hộ tịch",
        Class = promiseClass,
        Limit = TimeLimit.Parse(limit),
        CutOffEffect = limit == "same-day" ? CutOffEffect.ResultNextWorkingDay : CutOffEffect.None,
    };
}
