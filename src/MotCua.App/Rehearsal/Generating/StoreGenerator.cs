using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.Rehearsal.Generating;

/// <summary>
/// Fills an empty store with years of invented dossiers, through the real acts and long transactions, so that what is measured
/// on it is what an office would have. The last year's people come in person; older files were filed online and are shorter.
/// </summary>
public sealed class StoreGenerator(WriteGate gate, LoadingGate loading, SteppedTime time, StoreWish wish)
{
    private const int OverdueOneIn = 20;
    private const int DaysOfOverdue = 20;
    private readonly InventedMatters matters = new();
    private readonly Dice dice = new(wish.Seed, "matters");
    private readonly IReadOnlyList<DateOnly> days = wish.Days(day => WorkingCalendar.Default.IsWorkingDay(day));

    /// <summary>Before anything else happens: the evening before the first day.</summary>
    public DateTimeOffset Begins => OfficeTime.At(days[0].AddDays(-1), new TimeOnly(17, 0));

    /// <param name="told">Called after each day with how many dossiers are in.</param>
    /// <returns>How many entries were made after the founding.</returns>
    public async Task<long> FillAsync(Action<int> told)
    {
        time.MoveTo(Begins);
        var offices = new List<InventedOffice>();
        for (var i = 0; i < wish.Communes; i++)
        {
            var officeId = SampleCommune.OfficeId + i;
            var accounts = await new RehearsalOffice(gate, time, new Dice(wish.Seed, $"office {i}"), officeId).FoundAsync(["duong-xa"], (_, _) => Task.CompletedTask);
            offices.Add(new InventedOffice(loading, time, officeId, accounts, new Dice(wish.Seed, $"keys {i}")));
        }

        var received = 0;
        for (var i = 0; i < days.Count; i++)
        {
            var until = (int)((long)wish.Dossiers * (i + 1) / days.Count);
            var ofToday = Enumerable.Range(received, until - received).Select(ordinal => (Ordinal: ordinal, File: Invent(i, ordinal))).ToLookup(file => file.Ordinal % wish.Communes, file => file.File);
            for (var place = 0; place < offices.Count; place++)
            {
                await offices[place].PlayAsync(days[i], [.. ofToday[place]], days[i] > wish.Until.AddYears(-1), file => FinishedOn(i, file));
            }

            told(received = until);
        }

        await loading.CommitAsync();
        return offices.Sum(office => office.Entries);
    }

    private InventedFile Invent(int day, int ordinal)
    {
        var left = days.Count - 1 - day;
        var open = wish.Open - (wish.Open / OverdueOneIn);
        var staysOpen = ordinal >= wish.Dossiers - open;
        var isOverdue = !staysOpen && IsOverdue(ordinal, wish.Dossiers - open);
        var procedure = staysOpen ? matters.Lasting(dice, left) : isOverdue ? matters.Short(dice, Math.Max(1, left - 1)) : matters.Any(dice);
        var steps = InventedMatters.Steps(procedure).Count;
        return new InventedFile(procedure, InventedPerson.Roll(dice, days[day].Year))
        {
            StaysOpen = staysOpen || isOverdue,
            StepsWanted = staysOpen || isOverdue ? dice.Below(steps) : steps,
        };
    }

    /// <summary>Some of those that came in the weeks before: they lie where nobody looked.</summary>
    private bool IsOverdue(int ordinal, int firstOpen)
    {
        var window = Math.Min(firstOpen, DaysOfOverdue * Math.Max(1, wish.Dossiers / days.Count));
        var wanted = wish.Open / OverdueOneIn;
        return wanted > 0 && ordinal >= firstOpen - window && (ordinal - (firstOpen - window)) % Math.Max(1, window / wanted) == 0;
    }

    /// <summary>Mostly well within the limit; one in thirty a day or two after it.</summary>
    private DateOnly FinishedOn(int day, InventedFile file)
    {
        var limit = file.Procedure.Limit!.Value.Amount;
        var taken = dice.OneIn(30) ? limit + dice.Between(1, 2) : limit == 0 ? 0 : dice.Below(limit);
        return days[Math.Min(day + taken, days.Count - 1)];
    }
}
