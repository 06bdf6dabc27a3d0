namespace MotCua.Rules.Dossiers;

/// <summary>When somebody is reminded of a result nobody has collected (nhắc nhận kết quả): one, seven and thirty days after it was ready.</summary>
public static class CollectReminder
{
    private static readonly int[] AfterDays = [30, 7, 1];

    /// <summary>The day of the latest reminder that has come, today included; null before the first. Whoever was told on that day or later needs none now.</summary>
    public static DateOnly? LatestOn(DateOnly readyOn, DateOnly today) =>
        Array.Find(AfterDays, days => readyOn.AddDays(days) <= today) is > 0 and var reached ? readyOn.AddDays(reached) : null;
}
