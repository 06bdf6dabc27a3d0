using MotCua.App.Data;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>What the office has set for one procedure (cài đặt của đơn vị cho thủ tục); empty members leave the law's rule standing.</summary>
public sealed record LocalProcedure : IRow<LocalProcedure>
{
    public required int OfficeId { get; init; }
    public required string ProcedureCode { get; init; }
    public required bool IsOffered { get; init; }
    public string? TimeLimit { get; init; }
    public long? Fee { get; init; }
    public WritingExtent? WritingExtent { get; init; }
    public string? WritingReason { get; init; }
    public SlipByLaw? SlipByLaw { get; init; }
    public CutOffEffect? CutOffEffect { get; init; }
    public AfterSupplement? AfterSupplement { get; init; }
    public long? HandlerId { get; init; }
    public DateOnly? ConfirmedOn { get; init; }
    public required long LastSequence { get; init; }

    public LocalSettings ToSettings() => new()
    {
        Offered = IsOffered,
        Limit = TimeLimit is { } limit ? Rules.Deadlines.TimeLimit.Parse(limit) : null,
        Fee = Fee,
        Writing = WritingExtent is { } extent ? new WritingRule(extent, WritingReason ?? "") : null,
        SlipByLaw = SlipByLaw,
        CutOffEffect = CutOffEffect,
        AfterSupplement = AfterSupplement,
        HandlerId = HandlerId,
        ConfirmedOn = ConfirmedOn,
    };

    public static Table<LocalProcedure> Table { get; } = new(
        "local_procedures",
        ["office_id", "procedure_code"],
        [
            ("office_id", local => local.OfficeId),
            ("procedure_code", local => local.ProcedureCode),
            ("is_offered", local => local.IsOffered),
            ("time_limit", local => local.TimeLimit),
            ("fee", local => local.Fee),
            ("writing_extent", local => local.WritingExtent),
            ("writing_reason", local => local.WritingReason),
            ("slip_by_law", local => local.SlipByLaw),
            ("cut_off_effect", local => local.CutOffEffect),
            ("after_supplement", local => local.AfterSupplement),
            ("handler_id", local => local.HandlerId),
            ("confirmed_on", local => local.ConfirmedOn),
            ("last_sequence", local => local.LastSequence),
        ],
        row => new LocalProcedure
        {
            OfficeId = row.Int("office_id"),
            ProcedureCode = row.Text("procedure_code"),
            IsOffered = row.Bool("is_offered"),
            TimeLimit = row.TextOrNull("time_limit"),
            Fee = row.LongOrNull("fee"),
            WritingExtent = row.CodeOrNull<WritingExtent>("writing_extent"),
            WritingReason = row.TextOrNull("writing_reason"),
            SlipByLaw = row.CodeOrNull<SlipByLaw>("slip_by_law"),
            CutOffEffect = row.CodeOrNull<CutOffEffect>("cut_off_effect"),
            AfterSupplement = row.CodeOrNull<AfterSupplement>("after_supplement"),
            HandlerId = row.LongOrNull("handler_id"),
            ConfirmedOn = row.DayOrNull("confirmed_on"),
            LastSequence = row.Long("last_sequence"),
        });
}
