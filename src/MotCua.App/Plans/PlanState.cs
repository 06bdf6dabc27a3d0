namespace MotCua.App.Plans;

/// <summary>Whether an adopted plan runs here (tình trạng áp dụng kế hoạch).</summary>
public enum PlanState
{
    Running,
    Suspended,
    Ended,
}
