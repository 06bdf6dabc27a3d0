namespace MotCua.Rules.Plans;

/// <summary>What was found at the desk when a file was looked at (kết quả kiểm tra hồ sơ).</summary>
public sealed record Findings
{
    /// <summary>A complete set of papers that needs nothing but work.</summary>
    public static readonly Findings Complete = new();

    /// <summary>A paper is missing: the file is not received, slip 02 is given.</summary>
    public bool PapersMissing { get; init; }

    /// <summary>Another body or a register has to be asked (xác minh).</summary>
    public bool NeedsVerification { get; init; }

    /// <summary>Nobody who handles this procedure is in today, so that it cannot be done today.</summary>
    public bool HandlerAway { get; init; }

    /// <summary>The signing leader is out; this only warns.</summary>
    public bool SignerAway { get; init; }

    /// <summary>The person was called before closing or lunch and is served to the end.</summary>
    public bool CalledInTime { get; init; }
}
