using MotCua.App.Offices;
using MotCua.Rules;

namespace MotCua.App.Data.Verification;

/// <summary>I16: rehearsal offices and real ones never share a store.</summary>
public static class UnmixedModes
{
    public static async Task<Findings> CheckAsync(OfficeRead read)
    {
        var modes = await read.ListAsync("select distinct mode from offices", row => row.Code<OfficeMode>("mode"));
        return new Findings(1, modes.Count < 2 ? [] : [new Violation("I16", 0, Sentence.Of("Dữ liệu tập dượt nằm chung với dữ liệu thật."))]);
    }
}
