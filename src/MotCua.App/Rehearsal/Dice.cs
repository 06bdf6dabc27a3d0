namespace MotCua.App.Rehearsal;

/// <summary>
/// The rehearsal's chance: the same seed rolls the same, on every machine and engine. Each question has dice of its own
/// name, so that a new question never changes the answers to the old ones.
/// </summary>
public sealed class Dice
{
    private ulong state;

    public Dice(long seed, string question)
    {
        state = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL);
        foreach (var letter in question)
        {
            state = unchecked((state ^ letter) * 0x100000001B3UL);
        }
    }

    /// <summary>A whole number from 0 up to, not including, <paramref name="below"/>.</summary>
    public int Below(int below) => (int)(Roll() % (ulong)below);

    /// <summary>From one number up to and including another.</summary>
    public int Between(int from, int upTo) => from + Below(upTo - from + 1);

    public bool OneIn(int chances) => Below(chances) == 0;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>One of the choices, as often as its weight says.</summary>
    public T Weighted<T>(IReadOnlyList<(T Choice, int Weight)> choices)
    {
        var rolled = Below(choices.Sum(choice => choice.Weight));
        foreach (var (choice, weight) in choices)
        {
            if ((rolled -= weight) < 0)
            {
                return choice;
            }
        }

        throw new InvalidOperationException("Weights add up to what was rolled below.");
    }

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        for (var i = 0; i < count; i++)
        {
            bytes[i] = unchecked((byte)Roll());
        }

        return bytes;
    }

    /// <summary>SplitMix64: small, well mixed, and the same everywhere.</summary>
    private ulong Roll()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
