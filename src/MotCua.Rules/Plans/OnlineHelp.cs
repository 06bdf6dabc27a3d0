namespace MotCua.Rules.Plans;

/// <summary>Help with filing online (hỗ trợ nộp hồ sơ trực tuyến), on its own days beside the model's.</summary>
public sealed record OnlineHelp
{
    public required PlanDays Days { get; init; }

    /// <summary>Counted apart, each for itself.</summary>
    public IReadOnlyList<OnlineHelpKind> Kinds { get; init; } = [];

    public IReadOnlyList<OnlineRoute> Routes { get; init; } = [];

    /// <summary>The portal in the text's own words.</summary>
    public string Portal { get; init; } = "";

    /// <summary>People are asked to file from home or work by themselves.</summary>
    public bool SelfFilingEncouraged { get; init; }
}

/// <summary>What the person is helped with (nội dung hỗ trợ).</summary>
public enum OnlineHelpKind
{
    Form,
    Account,
    Filing,
    Payment,
}

/// <summary>Who does what at the screen (cách nộp trực tuyến).</summary>
public enum OnlineRoute
{
    /// <summary>The person signs in to an account that exists.</summary>
    OwnAccount,

    /// <summary>The person is helped to make an account first.</summary>
    NewAccount,

    /// <summary>On the person's own phone, or a tablet.</summary>
    OwnDevice,

    /// <summary>The text lets staff work inside the person's account.</summary>
    StaffInAccount,

    /// <summary>Staff key the file in: assisted, never counted as filed online by the person.</summary>
    StaffEnters,
}
