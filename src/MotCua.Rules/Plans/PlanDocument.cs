namespace MotCua.Rules.Plans;

/// <summary>The paper a plan stands on (văn bản ban hành kế hoạch).</summary>
/// <param name="Number">As <c>153/KH-UBND</c>; empty where the text leaves the number blank.</param>
/// <param name="Issued">A day, or only a month where the day is left blank; null where neither is there.</param>
public sealed record PlanDocument(string Number, StatedDate? Issued)
{
    public static readonly PlanDocument Unnumbered = new("", null);
}

/// <summary>Where a plan was written, in its own words (địa bàn nêu trong kế hoạch).</summary>
/// <param name="Commune">With its kind, as <c>xã Dương Xá</c>.</param>
/// <param name="District">As written; the level is abolished. Empty where the text names none.</param>
/// <param name="Province">As written.</param>
/// <param name="Today">The unit that stands there since 1/7/2025; empty where nobody has entered it.</param>
/// <param name="Unit">The room's name as written, as <c>Bộ phận Một cửa</c>.</param>
public sealed record PlanPlace(string Commune, string District, string Province, string Today, string Unit)
{
    private const string Rural = "xã ";

    /// <summary>The kind of unit the plan is for is a rural commune (xã), which has no wards and no residential groups.</summary>
    public bool IsRural => Commune.StartsWith(Rural, StringComparison.OrdinalIgnoreCase);
}
