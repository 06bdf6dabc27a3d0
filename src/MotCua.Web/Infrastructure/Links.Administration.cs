namespace MotCua.Web.Infrastructure;

/// <summary>Where the office is set up and looked after.</summary>
public readonly partial record struct Links
{
    public string Settings => PathBase + "/quan-tri/don-vi";

    /// <summary>Where a plan is written: one adopted here, or a preset to begin from.</summary>
    public string Plan(string planId) => $"{PathBase}/quan-tri/ke-hoach/{planId}";

    /// <summary>Where a new plan is written; <paramref name="source"/> says what it begins from.</summary>
    public string NewPlan(string planId, string source) => $"{Plan(planId)}?tu={source}";

    public string Accounts => PathBase + "/quan-tri/tai-khoan";

    /// <summary>An account's card: made anew and printed, or taken away.</summary>
    public string Card(long accountId) => $"{PathBase}/quan-tri/the/{accountId}";

    /// <summary>Paired devices, and where a device's code is typed.</summary>
    public string Devices => PathBase + "/quan-tri/thiet-bi";

    /// <summary>Where the office's own table of procedures comes in.</summary>
    public string Catalogue => PathBase + "/quan-tri/danh-muc";

    public string CatalogueTemplate => Catalogue + "?handler=Template";

    /// <summary>All that holds now, as the same table.</summary>
    public string CataloguePresent => Catalogue + "?handler=Present";

    /// <summary>What the machine, the store and its copies look like.</summary>
    public string SelfCheck => PathBase + "/quan-tri/kiem-tra";

    public string Calendar => PathBase + "/quan-tri/lich";

    public string CalendarOf(int year) => $"{Calendar}?nam={year}";
}
