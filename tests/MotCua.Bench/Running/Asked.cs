using MotCua.Testing;

namespace MotCua.Bench.Running;

/// <summary>What the command line asks for.</summary>
internal sealed record Asked
{
    public const string Usage = "./dev bench [--short] [--json FILE] [--dossiers N] [--seconds N] [G1 …] | ./dev bench peers [--cases N] [--json FILE] [--seconds N] [G3 …]";

    /// <summary>A smoke of the rigs: small stores, short runs, no verdict on speed.</summary>
    public bool Short { get; init; }

    public string? Json { get; init; }

    /// <summary>How large the large store is.</summary>
    public int? Dossiers { get; init; }

    /// <summary>A timed run, when it is to be another than the pace's own.</summary>
    public int? Seconds { get; init; }

    /// <summary>Beside the peers, which are installed for it, rather than beside the yardsticks.</summary>
    public bool Peers { get; init; }

    /// <summary>How many cases lie in ours and in each peer.</summary>
    public int Cases { get; init; } = 100_000;

    /// <summary>Which goals; none named means all.</summary>
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>As it was typed.</summary>
    public string Command { get; init; } = "./dev bench";

    public int LargeStore => Dossiers ?? (Short ? 900 : 1_000_000);

    public int SmallStore => Short ? 300 : 10_000;

    /// <summary>Each ten times the one before; the largest on the engine of a single office only. In short a server's store stands beside itself: making another takes longest.</summary>
    public IReadOnlyList<int> LargerStores(string engine) => (Short, engine) switch
    {
        (true, Engines.Sqlite) => [LargeStore],
        (true, _) => [SmallStore],
        (false, Engines.Sqlite) when LargeStore > 100_000 => [100_000, LargeStore],
        _ => [Math.Min(LargeStore, 100_000)],
    };

    /// <returns>Null when something is not understood; it has then been said.</returns>
    public static Asked? Parse(IReadOnlyList<string> words, IReadOnlyList<string> known)
    {
        var asked = new Asked { Command = string.Join(' ', ["./dev bench", .. words]) };
        for (var at = 0; at < words.Count; at++)
        {
            var next = at + 1 < words.Count ? words[at + 1] : null;
            switch (words[at])
            {
                case "--short":
                    asked = asked with { Short = true };
                    break;
                case "--json" when next is not null:
                    asked = asked with { Json = Path.GetFullPath(next) };
                    at++;
                    break;
                case "--dossiers" when int.TryParse(next, out var dossiers) && dossiers > 0:
                    asked = asked with { Dossiers = dossiers };
                    at++;
                    break;
                case "peers":
                    asked = asked with { Peers = true };
                    break;
                case "--cases" when int.TryParse(next, out var cases) && cases > 0:
                    asked = asked with { Cases = cases };
                    at++;
                    break;
                case "--seconds" when int.TryParse(next, out var seconds) && seconds > 0:
                    asked = asked with { Seconds = seconds };
                    at++;
                    break;
                case var goal when known.Contains(goal.ToUpperInvariant()):
                    asked = asked with { Goals = [.. asked.Goals, goal.ToUpperInvariant()] };
                    break;
                default:
                    Console.Error.WriteLine($"“{words[at]}” is not understood here. Usage: {Usage}\nGoals: {string.Join(' ', known)}");
                    return null;
            }
        }

        return asked;
    }
}
