namespace MotCua.App.Rehearsal.Generating;

/// <summary>A store to be filled for measuring (kho dữ liệu để đo): so many invented dossiers in so many communes.</summary>
/// <param name="Communes">1 to 200 offices, all of them for rehearsal.</param>
/// <param name="Dossiers">In all communes together, the oldest first.</param>
/// <param name="OpenShare">How much of them is still open at the end, 0 to 0.5; one in twenty of those is overdue.</param>
/// <param name="Until">The last day that is played.</param>
public sealed record StoreWish(int Communes, int Dossiers, double OpenShare, long Seed, DateOnly Until)
{
    /// <summary>The first year whose holidays the calendar knows.</summary>
    public const int FirstYear = 2020;

    /// <summary>A store is spread over fewer days rather than have days on which nothing happens.</summary>
    private const int LeastADay = 4;

    public int Open => (int)(Dossiers * OpenShare);

    /// <summary>The working days it is spread over, as many as there are dossiers for.</summary>
    public IReadOnlyList<DateOnly> Days(Func<DateOnly, bool> isWorkingDay)
    {
        var most = Math.Max(1, Dossiers / Communes / LeastADay);
        var days = new List<DateOnly>();
        for (var day = Until; day.Year >= FirstYear && days.Count < most; day = day.AddDays(-1))
        {
            if (isWorkingDay(day))
            {
                days.Add(day);
            }
        }

        days.Reverse();
        return days;
    }
}
