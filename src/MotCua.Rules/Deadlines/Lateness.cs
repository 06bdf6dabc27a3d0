namespace MotCua.Rules.Deadlines;

/// <summary>How a finished file stands against its deadline (kết quả giải quyết), as slip 06 and the reports name it.</summary>
public enum Lateness
{
    /// <summary>On a day before the due day (trước hạn).</summary>
    Early,

    /// <summary>On the due day, the due minute included (đúng hạn).</summary>
    OnTime,

    /// <summary>After the due minute (quá hạn).</summary>
    Late,
}
