using MotCua.Rules.Deadlines;

namespace MotCua.Rules.Procedures;

/// <summary>
/// One published line of fee and limit (mức phí, lệ phí theo hình thức nộp). A channel may have several lines: tell them
/// apart by <see cref="LimitNote"/> or <see cref="Text"/>.
/// </summary>
public sealed record ProcedureFee
{
    public required FilingChannel Channel { get; init; }

    /// <summary>Đồng; 0 is free of charge; null where there is no single figure (the province sets it, or it depends).</summary>
    public long? Amount { get; init; }

    /// <summary>What the amount is for, as <c>trang</c>, <c>bản</c>, <c>trường hợp</c>; empty where it is for the file.</summary>
    public string Per { get; init; } = "";

    /// <summary>From this unit on, itself included, <see cref="LaterAmount"/> holds: from page 3, 1.000 đồng.</summary>
    public int? LaterFrom { get; init; }

    public long? LaterAmount { get; init; }

    /// <summary>The most that may be asked, in đồng.</summary>
    public long? Cap { get; init; }

    /// <summary>Who pays nothing or less, as published.</summary>
    public string Exemption { get; init; } = "";

    /// <summary>The fee in words.</summary>
    public string Text { get; init; } = "";

    /// <summary>The limit published on this line, where it states one; a variant as often as a channel's own.</summary>
    public TimeLimit? Limit { get; init; }

    /// <summary>The case this line is for, or the figure that contradicts it.</summary>
    public string LimitNote { get; init; } = "";
}
