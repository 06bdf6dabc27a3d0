namespace MotCua.Rules.Dossiers;

/// <summary>
/// How far a dossier has come in its order of steps (tiến độ xử lý). Ready means that every step before hand-over is done,
/// which is when the pager rings; signed alone is not ready. Sending back repeats steps, except the register, which is
/// written once for each dossier.
/// </summary>
public sealed record StepProgress
{
    private readonly HashSet<ProcessingStep> done;

    private StepProgress(StepOrder order, IEnumerable<ProcessingStep> done) => (Order, this.done) = (order, [.. done]);

    public StepOrder Order { get; }

    /// <summary>The steps done, in the procedure's order.</summary>
    public IEnumerable<ProcessingStep> Done => Order.Steps.Where(done.Contains);

    /// <summary>The step to do now; null when the result is ready.</summary>
    public ProcessingStep? Next => Order.BeforeHandOver.Where(step => !done.Contains(step)).Select(step => (ProcessingStep?)step).FirstOrDefault();

    public bool IsReady => Next is null;

    /// <summary>Ready, and whoever signs at hand-over has signed.</summary>
    public bool IsComplete => Order.Steps.All(done.Contains);

    public static StepProgress Start(StepOrder order) => new(order, []);

    /// <summary>The progress that the program itself stored, as <see cref="ToString"/> wrote it.</summary>
    /// <exception cref="FormatException">A code is no step's.</exception>
    public static StepProgress Of(StepOrder order, string stored) =>
        new(order, stored.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Code.Parse<ProcessingStep>));

    /// <summary>Takes the next step, or says which one is due.</summary>
    public Verdict<StepProgress> Take(ProcessingStep step)
    {
        if (!Order.Has(step))
        {
            return Refusals.StepNotInOrder(step);
        }

        if (done.Contains(step))
        {
            return Refusals.StepAlreadyDone(step);
        }

        if (step != (Next ?? ProcessingStep.SignAtHandOver))
        {
            return Refusals.StepNotNext(step, Next);
        }

        return new StepProgress(Order, done.Append(step));
    }

    /// <summary>Goes back to a step already done (trả lại): it and all after it are to be done again, the register excepted.</summary>
    public Verdict<StepProgress> SendBackTo(ProcessingStep step)
    {
        if (!done.Contains(step))
        {
            return Refusals.StepNotDone(step);
        }

        if (step == ProcessingStep.Register)
        {
            return Refusals.RegisterOnce;
        }

        return new StepProgress(Order, Order.Steps.TakeWhile(earlier => earlier != step).Concat(done.Where(kept => kept == ProcessingStep.Register)));
    }

    public bool Equals(StepProgress? other) => other is not null && Order == other.Order && done.SetEquals(other.done);

    public override int GetHashCode() => HashCode.Combine(Order, done.Count);

    /// <summary>The steps done, as stored: <c>examine,review</c>.</summary>
    public override string ToString() => string.Join(',', Done.Select(Code.Of));
}
