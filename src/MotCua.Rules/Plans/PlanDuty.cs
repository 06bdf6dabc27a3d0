namespace MotCua.Rules.Plans;

/// <summary>What a plan gives someone to do (phân công nhiệm vụ).</summary>
/// <param name="Who">An office or section in the plan's words, never a person.</param>
/// <param name="Due">When the text wants it done.</param>
public sealed record PlanDuty(string Who, DutyTask Task, string Text, StatedDate? Due = null);

/// <summary>The kinds of duty the roster and the day's opening ask after (loại nhiệm vụ).</summary>
public enum DutyTask
{
    /// <summary>One leader signs in the room; without one the day is announced as uncertain.</summary>
    SignOnTheSpot,

    /// <summary>A handler for each listed procedure sits in the room.</summary>
    HandleProcedures,

    Lead,
    KeepRoster,

    /// <summary>Specialists name the procedures to be written, or done today.</summary>
    ChooseProcedures,

    /// <summary>The lists are gathered, published and posted up.</summary>
    PublishLists,

    FoundTeam,
    Equip,
    Supervise,
    AnswerDifficulties,
}

/// <summary>How often something is due (chu kỳ).</summary>
public enum Cycle
{
    Once,
    Always,
    Weekly,
    Monthly,
    Quarterly,
    Yearly,

    /// <summary>Whenever it is asked for.</summary>
    OnRequest,
}

/// <summary>Something to be told to people (việc tuyên truyền): its proof is a date, a text and a picture.</summary>
/// <param name="Actor">Who tells it, in the plan's words.</param>
public sealed record PublicityTask(string Actor, string Channel, Cycle Cycle, string Text);

/// <summary>A report a plan asks for (chế độ báo cáo).</summary>
/// <param name="Writer">Who writes it.</param>
/// <param name="Reader">Who gets it.</param>
public sealed record ReportDuty(ReportKind Kind, string Writer, string Reader, Cycle Cycle, string Text);

/// <summary>What a report is about (loại báo cáo).</summary>
public enum ReportKind
{
    Progress,

    /// <summary>Each person's figures, with the list behind each.</summary>
    Individual,

    /// <summary>Model days against other days, ending in a decision to go on or to stop (sơ kết, tổng kết).</summary>
    Evaluation,
}

/// <summary>A number of online files to be reached (chỉ tiêu hồ sơ trực tuyến).</summary>
/// <param name="Number">Null where the text promises a figure and gives none.</param>
/// <param name="UsedFor">What the figure decides, in the plan's words.</param>
public sealed record FilingTarget(TargetScope For, int? Number, Cycle Review, string UsedFor);

/// <summary>Whose figure a target is (phạm vi chỉ tiêu).</summary>
public enum TargetScope
{
    Field,
    Person,
}
