using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Procedures;

/// <summary>The orders of steps the catalogue knows by name (trình tự mẫu); a cell may also write an order out, step by step.</summary>
public static class StepOrders
{
    private static readonly Dictionary<string, StepOrder> ByName = new(StringComparer.Ordinal)
    {
        ["general"] = StepOrder.General,
        ["civil-status"] = StepOrder.CivilStatus,
        ["civil-status-online"] = StepOrder.CivilStatusOnline,
        ["marriage"] = StepOrder.Marriage,
        ["certification"] = StepOrder.Certification,
    };

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>A name, or an order such as <c>examine,sign,seal</c>; otherwise the refusal says which step is wrong.</summary>
    public static Verdict<StepOrder> Of(string written) => ByName.TryGetValue(written, out var order) ? order : StepOrder.Parse(written);
}
