namespace MotCua.Rules.Procedures;

/// <summary>When the law wants an appointment slip to be given (giấy tiếp nhận và hẹn trả theo luật).</summary>
public enum SlipByLaw
{
    /// <summary>In every case: a plan leaves out only the paper, and an electronic receipt is recorded.</summary>
    Always,

    /// <summary>Only where the result does not come on the day of receipt.</summary>
    UnlessSameDay,
}

/// <summary>What the clock does once a supplement asked for after receipt has come (tính lại thời hạn sau bổ sung).</summary>
public enum AfterSupplement
{
    /// <summary>It goes on where it stood.</summary>
    Resume,

    /// <summary>The whole limit starts again.</summary>
    Restart,
}

/// <summary>The way a file reaches the office (hình thức nộp).</summary>
public enum FilingChannel
{
    Direct,
    Online,
    Post,
}
