using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.Rehearsal;

/// <summary>The room in which a day is played: who is there, what time it is, and the one way to do anything, through the gate.</summary>
internal sealed class Room(WriteGate gate, OfficeRead read, Timetable timetable, long seed)
{
    private const int SentTwiceEvery = 40;
    private readonly Dice keys = new(seed, "keys");
    private readonly Dice twice = new(seed, "twice");

    public required IReadOnlyDictionary<string, long> Accounts { get; init; }

    public required WorkingCalendar Calendar { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>When there is no power; nothing can be recorded then.</summary>
    public (DateTimeOffset From, DateTimeOffset Until)? Cut { get; set; }

    public Timetable Timetable => timetable;

    public OfficeRead Read => read;

    public DateTimeOffset Now => timetable.Now;

    public DateTimeOffset Closing => OfficeTime.At(Day, Calendar.ClosingOf(Day).Clock());

    public Dice DiceFor(string question) => new(seed, question);

    /// <summary>One of the cast, at a desk or at none.</summary>
    public Actor Who(string signInName, long? deskId = null)
    {
        var member = Cast.Members.Single(member => member.SignInName == signInName);
        return new Actor(SampleCommune.OfficeId, Accounts[signInName], member.Roles.Aggregate(Roles.None, (all, role) => all | role), deskId);
    }

    /// <summary>The next moment from that one on at which people work: inside office hours, with power.</summary>
    public DateTimeOffset Working(DateTimeOffset from)
    {
        if (Cut is { } cut && from >= cut.From && from < cut.Until)
        {
            from = cut.Until;
        }

        return Calendar.IsOpen(from) ? from : Calendar.NextOpening(from);
    }

    /// <summary>What must be granted for the day to go on.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public async Task<TResult> DoAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, Actor who, LateEntry? late = null)
        where TResult : class
    {
        var verdict = await TryAsync(act, input, who, late);
        return verdict.IsGranted(out var result, out var refusal) ? result : throw new InvalidOperationException($"{Code.Kebab(act.GetType().Name)}, {timetable.Now}: {refusal}");
    }

    /// <summary>Does an act as its person would; now and then it is sent twice, and answered alike.</summary>
    public async Task<Verdict<TResult>> TryAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, Actor who, LateEntry? late = null)
        where TResult : class
    {
        var key = ActKey.Of(timetable.Now, keys.Bytes(10));
        var verdict = await gate.RunAsync(act, key, input, who, late);
        if (verdict.IsGranted(out var first, out _) && twice.OneIn(SentTwiceEvery))
        {
            var again = await gate.RunAsync(act, key, input, who, late);
            if (!again.IsGranted(out var second, out var refused) || !second.Replayed || second.Sequence != first.Sequence)
            {
                throw new InvalidOperationException($"{Code.Kebab(act.GetType().Name)} sent twice: {refused?.ToString() ?? "done twice"}");
            }
        }

        timetable.Pass(1);
        return verdict.IsGranted(out var answer, out var refusal) ? answer.Result : refusal;
    }

    /// <summary>Two acts on their way at once: both wait in the gate before either is answered.</summary>
    public async Task<IReadOnlyList<Verdict<Answer<TResult>>>> TogetherAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, params Actor[] who)
    {
        var sent = who.Select(actor => gate.RunAsync(act, ActKey.Of(timetable.Now, keys.Bytes(10)), input, actor)).ToArray();
        var answers = await Task.WhenAll(sent);
        timetable.Pass(1);
        return answers;
    }
}
