namespace MotCua.Bench.Running;

/// <summary>Whether a goal could be measured at all.</summary>
/// <param name="Goal">Its id.</param>
/// <param name="Figures">What it told.</param>
/// <param name="Broke">What ended it early.</param>
internal sealed record Outcome(string Goal, IReadOnlyList<Figure> Figures, Exception? Broke)
{
    /// <summary>To its end, with figures, none of them void; how fast is another question.</summary>
    public bool Ran => Broke is null && Figures.Count > 0 && Figures.All(figure => figure.Void is null);

    /// <summary>What the table of figures cannot show.</summary>
    public string? Trouble => Broke is not null ? $"{Goal} broke: {Broke}" : Figures.Count == 0 ? $"{Goal} told no figure" : null;
}
