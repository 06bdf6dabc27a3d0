using MotCua.Rules;
using MotCua.Rules.People;
using MotCua.Rules.Queueing;

namespace MotCua.App.Queueing;

/// <summary>What a card laid on the scanner at the door says (căn cước ở cửa): the age, and so the place in the line.</summary>
public static class DoorCard
{
    /// <summary>No card gives no priority; what is no card is refused with what to do.</summary>
    public static Verdict<Priority> PriorityOf(string? scanned, IReadOnlyList<Priority> priorities, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(scanned))
        {
            return Priority.None;
        }

        if (!IdentityCard.Parse(scanned).IsGranted(out var card, out var refusal))
        {
            return refusal;
        }

        return card.Born is { } born ? Priority.ForAge(born.AgeOn(today), priorities) : Priority.None;
    }
}
