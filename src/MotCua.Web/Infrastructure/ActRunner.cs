using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.Web.Infrastructure;

/// <summary>Runs an act by its name with its input as JSON: for the forms that are drawn from data, and the command line.</summary>
public sealed class ActRunner(WriteGate gate)
{
    private static readonly FrozenDictionary<string, Runner> Known = Gather();

    public static bool Knows(string act) => Known.ContainsKey(act);

    /// <summary>The place of the act's entry in the ledger, or why it was refused.</summary>
    /// <exception cref="JsonException">The input does not fit the act; its path names the member.</exception>
    public Task<Verdict<Answer<object>>> RunAsync(string act, ActKey key, string input, Actor actor, LateEntry? late = null) => Known[act](gate, key, (input, late), actor);

    private static FrozenDictionary<string, Runner> Gather()
    {
        var gathering = new Gathering();
        AllActs.Visit(gathering);
        return gathering.Runners.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private delegate Task<Verdict<Answer<object>>> Runner(WriteGate gate, ActKey key, (string Json, LateEntry? Late) input, Actor actor);

    private sealed class Gathering : IActVisitor
    {
        public Dictionary<string, Runner> Runners { get; } = new(StringComparer.Ordinal);

        public void Visit<TInput, TResult>(IAct<TInput, TResult> act) => Runners.Add(Code.Kebab(act.GetType().Name), (gate, key, input, actor) => RunAsync(gate, act, key, input, actor));

        private static async Task<Verdict<Answer<object>>> RunAsync<TInput, TResult>(WriteGate gate, IAct<TInput, TResult> act, ActKey key, (string Json, LateEntry? Late) input, Actor actor)
        {
            var read = ActInput.Read<TInput>(Encoding.UTF8.GetBytes(input.Json));
            var verdict = await gate.RunAsync(act, key, read, actor, input.Late);
            return verdict.IsGranted(out var answer, out var refusal) ? new Answer<object>(answer.Result!, answer.Sequence, answer.Replayed) : refusal;
        }
    }
}
