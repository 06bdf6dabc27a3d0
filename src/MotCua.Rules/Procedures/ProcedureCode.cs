namespace MotCua.Rules.Procedures;

/// <summary>
/// The code of a procedure (mã thủ tục hành chính): the national portal's, one digit, a point and six digits
/// (<c>1.004873</c>), or an office's own, <c>L.</c> and at least three digits (<c>L.001</c>).
/// </summary>
public readonly record struct ProcedureCode : IComparable<ProcedureCode>
{
    private readonly string? text;

    private ProcedureCode(string text) => this.text = text;

    /// <summary>True for a procedure the national portal does not know (thủ tục của địa phương).</summary>
    public bool IsLocal => text is ['L', ..];

    public static ProcedureCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is no procedure code.");

    /// <summary>Blanks around the code are forgiven, a small <c>l</c> too; nothing else is.</summary>
    public static bool TryParse(string? text, out ProcedureCode code)
    {
        var written = (text ?? "").Trim();
        var (series, number) = written.Split('.') is [var before, var after] ? (before, after) : ("", "");
        var isNational = series is [>= '0' and <= '9'] && number.Length == 6;
        var isLocal = series is "L" or "l" && number.Length is >= 3 and <= 6;
        code = (isNational || isLocal) && number.All(char.IsAsciiDigit) ? new(written.ToUpperInvariant()) : default;
        return code != default;
    }

    public int CompareTo(ProcedureCode other) => string.CompareOrdinal(text, other.text);

    public static bool operator <(ProcedureCode left, ProcedureCode right) => left.CompareTo(right) < 0;

    public static bool operator <=(ProcedureCode left, ProcedureCode right) => left.CompareTo(right) <= 0;

    public static bool operator >(ProcedureCode left, ProcedureCode right) => left.CompareTo(right) > 0;

    public static bool operator >=(ProcedureCode left, ProcedureCode right) => left.CompareTo(right) >= 0;

    public override string ToString() => text ?? "";
}
