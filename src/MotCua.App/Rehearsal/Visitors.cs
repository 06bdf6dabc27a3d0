namespace MotCua.App.Rehearsal;

/// <summary>Who comes on a rehearsed day, and to whom what happens: most come for copies, and each mishap comes to somebody.</summary>
internal static class Visitors
{
    private static readonly (Errand, int)[] Errands =
    [
        (Errand.Copies, 46), (Errand.Extract, 14), (Errand.MaritalStatus, 10), (Errand.Birth, 6), (Errand.TwoFiles, 4),
        (Errand.Verification, 4), (Errand.MissingPapers, 6), (Errand.Police, 3), (Errand.Advice, 7),
    ];

    public static IReadOnlyList<Visitor> Roll(Room room, int count)
    {
        var (people, errands, fates) = (room.DiceFor("people"), room.DiceFor("errands"), room.DiceFor("fates"));
        var visitors = new List<Visitor>(count);
        for (var i = 0; i < count; i++)
        {
            var person = InventedPerson.Roll(people, room.Day.Year);
            visitors.Add(new Visitor(person, Fixed(i) ?? errands.Weighted(Errands))
            {
                Priority = person.AgeOn(room.Day) >= 80 ? "aged-80" : person.AgeOn(room.Day) >= 60 ? "aged-60" : fates.OneIn(25) ? "small-child" : "none",
                LeavesAfterWaiting = fates.OneIn(30),
                MissesCall = fates.OneIn(20),
                IsWrittenFor = person.AgeOn(room.Day) >= 55 && fates.OneIn(2),
            });
        }

        Give(visitors);
        return visitors;
    }

    /// <summary>What never fails to happen, to those who come early enough for it.</summary>
    private static Errand? Fixed(int place) => place switch
    {
        2 => Errand.ManyCopies,
        4 => Errand.Marriage,
        5 => Errand.TwoFiles,
        6 => Errand.Police,
        7 => Errand.MissingPapers,
        8 => Errand.Advice,
        9 => Errand.Verification,
        _ => null,
    };

    private static void Give(List<Visitor> visitors)
    {
        Action<Visitor>[] fates =
        [
            visitor => visitor.KeepsOriginal = true,
            visitor => visitor.CodeComesLater = true,
            visitor => visitor.LeavesRoom = true,
            visitor => visitor.Withdraws = true,
            visitor => visitor.LosesPager = true,
            visitor => visitor.IsHeld = true,
            visitor => visitor.IsForgotten = true,
            visitor => visitor.MissesCall = true,
        ];
        var given = 0;
        foreach (var visitor in visitors.Where(visitor => visitor is { Errand: Errand.Copies or Errand.Extract, MissesCall: false, LeavesAfterWaiting: false }))
        {
            if (given == fates.Length)
            {
                break;
            }

            fates[given++](visitor);
        }
    }
}
