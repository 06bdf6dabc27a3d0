namespace MotCua.Rules.Plans;

/// <summary>How a plan writes people's papers for them (viết hộ). Writing costs nothing, whatever a text says.</summary>
public sealed record WritingOffer
{
    /// <summary>Only when the person asks for it.</summary>
    public bool OnRequest { get; init; }

    /// <summary>Typed as well as by hand.</summary>
    public bool Typed { get; init; }

    /// <summary>The person reads what was written before signing or pressing a finger.</summary>
    public bool ReadBack { get; init; }

    /// <summary>The text leaves out "special procedures" (thủ tục đặc thù) that may not be written for someone.</summary>
    public bool LeavesOutSpecial { get; init; }
}

/// <summary>The list a plan wants posted up (danh mục niêm yết).</summary>
/// <param name="Columns">In the order of the sheet.</param>
/// <param name="PostedAt">Where it hangs, in the plan's words.</param>
public sealed record PostedList(IReadOnlyList<PosterColumn> Columns, IReadOnlyList<string> PostedAt);

/// <summary>A column of the posted list (cột của bảng niêm yết).</summary>
public enum PosterColumn
{
    Number,
    Procedure,

    /// <summary>As the province set it; the legal one, marked, where it set none.</summary>
    Limit,

    Fee,
    Papers,
    OnTheDay,
}

/// <summary>A way a result reaches the person (hình thức trả kết quả).</summary>
public enum ReturnWay
{
    Counter,

    /// <summary>The person pays the carriage, and it comes later than the appointment (bưu chính công ích).</summary>
    PublicPost,
}

/// <summary>A way the person is told (kênh thông báo).</summary>
public enum NoticeWay
{
    Sms,
    Email,
}
