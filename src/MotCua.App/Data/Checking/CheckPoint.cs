using MotCua.Rules;

namespace MotCua.App.Data.Checking;

/// <summary>One thing looked at (điểm kiểm tra) and how it stands.</summary>
/// <param name="Code">Stable, for machines: <c>sqlite-version</c>, <c>rule-1</c>.</param>
public sealed record CheckPoint(string Code, Fitness Fitness, Sentence Text)
{
    public static CheckPoint Fit(string code, string text, params (string Name, object? Value)[] holes) => new(code, Fitness.Fit, Sentence.Of(text, holes));

    public static CheckPoint Warned(string code, string text, params (string Name, object? Value)[] holes) => new(code, Fitness.Warned, Sentence.Of(text, holes));

    public static CheckPoint Unfit(string code, string text, params (string Name, object? Value)[] holes) => new(code, Fitness.Unfit, Sentence.Of(text, holes));
}

/// <summary>Whether the program may work with it.</summary>
public enum Fitness
{
    Fit,

    /// <summary>It works; somebody should see to it.</summary>
    Warned,
    Unfit,
}
