using MotCua.App.Data;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Procedures;

namespace MotCua.App.Dossiers;

/// <summary>A matter taken in (hồ sơ): what it is, what was promised, and who has it now. It pins the procedure, the plan and the terms it was received under.</summary>
public sealed record Dossier : IRow<Dossier>
{
    public required int OfficeId { get; init; }
    public required long DossierId { get; init; }
    public long? VisitId { get; init; }
    public required DateOnly HouseOn { get; init; }
    public required int HouseOrdinal { get; init; }
    public string? OfficialCode { get; init; }
    public DateTimeOffset? OfficialCodeAt { get; init; }
    public required FilingChannel Channel { get; init; }
    public required FiledBy FiledBy { get; init; }
    public required string ProcedureCode { get; init; }
    public required string ProcedureName { get; init; }
    public required long Revision { get; init; }
    public string? PlanId { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required TimeLimit TimeLimit { get; init; }
    public required string CutOff { get; init; }
    public required bool IsVerificationNeeded { get; init; }
    public required DateTimeOffset EffectiveStartAt { get; init; }
    public required DateTimeOffset DueOriginalAt { get; init; }
    public DateTimeOffset? DueCurrentAt { get; init; }
    public DateTimeOffset? PromisedAt { get; init; }
    public DateTimeOffset? AppointedAt { get; init; }
    public required SlipState Slip { get; init; }
    public required DossierState State { get; init; }
    public required string StepOrder { get; init; }
    public required string StepsDone { get; init; }
    public required Holder Holder { get; init; }
    public long? HolderId { get; init; }
    public required DateTimeOffset HolderSinceAt { get; init; }
    public DateTimeOffset? ReadyAt { get; init; }
    public DateTimeOffset? ReturnedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public required long LastSequence { get; init; }
    public required PromiseState Promise { get; init; }

    /// <summary>The calendar its deadline was last counted by, as the line of the ledger that made it.</summary>
    public long CalendarRevision { get; init; }

    /// <summary>Where its result lies at the return desk; null until it is noted, and again once it leaves the desk.</summary>
    public ShelfPlace? Shelf { get; init; }

    /// <summary>When its limit was started anew by a supplement; null while it runs from the receipt.</summary>
    public DateTimeOffset? RestartedAt { get; init; }

    public static Table<Dossier> Table { get; } = new(
        "dossiers",
        ["office_id", "dossier_id"],
        [
            ("office_id", dossier => dossier.OfficeId),
            ("dossier_id", dossier => dossier.DossierId),
            ("visit_id", dossier => dossier.VisitId),
            ("house_on", dossier => dossier.HouseOn),
            ("house_ordinal", dossier => dossier.HouseOrdinal),
            ("official_code", dossier => dossier.OfficialCode),
            ("official_code_at", dossier => dossier.OfficialCodeAt),
            ("channel", dossier => dossier.Channel),
            ("filed_by", dossier => dossier.FiledBy),
            ("procedure_code", dossier => dossier.ProcedureCode),
            ("procedure_name", dossier => dossier.ProcedureName),
            ("revision", dossier => dossier.Revision),
            ("plan_id", dossier => dossier.PlanId),
            ("received_at", dossier => dossier.ReceivedAt),
            ("time_limit", dossier => dossier.TimeLimit.ToString()),
            ("cut_off", dossier => dossier.CutOff),
            ("is_verification_needed", dossier => dossier.IsVerificationNeeded),
            ("effective_start_at", dossier => dossier.EffectiveStartAt),
            ("due_original_at", dossier => dossier.DueOriginalAt),
            ("due_current_at", dossier => dossier.DueCurrentAt),
            ("promised_at", dossier => dossier.PromisedAt),
            ("appointed_at", dossier => dossier.AppointedAt),
            ("slip", dossier => dossier.Slip),
            ("state", dossier => dossier.State),
            ("step_order", dossier => dossier.StepOrder),
            ("steps_done", dossier => dossier.StepsDone),
            ("holder", dossier => dossier.Holder),
            ("holder_id", dossier => dossier.HolderId),
            ("holder_since_at", dossier => dossier.HolderSinceAt),
            ("ready_at", dossier => dossier.ReadyAt),
            ("returned_at", dossier => dossier.ReturnedAt),
            ("closed_at", dossier => dossier.ClosedAt),
            ("last_sequence", dossier => dossier.LastSequence),
            ("promise", dossier => dossier.Promise),
            ("restarted_at", dossier => dossier.RestartedAt),
            ("calendar_revision", dossier => dossier.CalendarRevision),
            ("shelf", dossier => dossier.Shelf?.Stored ?? ""),
        ],
        row => new Dossier
        {
            OfficeId = row.Int("office_id"),
            DossierId = row.Long("dossier_id"),
            VisitId = row.LongOrNull("visit_id"),
            HouseOn = row.Day("house_on"),
            HouseOrdinal = row.Int("house_ordinal"),
            OfficialCode = row.TextOrNull("official_code"),
            OfficialCodeAt = row.MomentOrNull("official_code_at"),
            Channel = row.Code<FilingChannel>("channel"),
            FiledBy = row.Code<FiledBy>("filed_by"),
            ProcedureCode = row.Text("procedure_code"),
            ProcedureName = row.Text("procedure_name"),
            Revision = row.Long("revision"),
            PlanId = row.TextOrNull("plan_id"),
            ReceivedAt = row.Moment("received_at"),
            TimeLimit = TimeLimit.Parse(row.Text("time_limit")),
            CutOff = row.Text("cut_off"),
            IsVerificationNeeded = row.Bool("is_verification_needed"),
            EffectiveStartAt = row.Moment("effective_start_at"),
            DueOriginalAt = row.Moment("due_original_at"),
            DueCurrentAt = row.MomentOrNull("due_current_at"),
            PromisedAt = row.MomentOrNull("promised_at"),
            AppointedAt = row.MomentOrNull("appointed_at"),
            Slip = row.Code<SlipState>("slip"),
            State = row.Code<DossierState>("state"),
            StepOrder = row.Text("step_order"),
            StepsDone = row.Text("steps_done"),
            Holder = row.Code<Holder>("holder"),
            HolderId = row.LongOrNull("holder_id"),
            HolderSinceAt = row.Moment("holder_since_at"),
            ReadyAt = row.MomentOrNull("ready_at"),
            ReturnedAt = row.MomentOrNull("returned_at"),
            ClosedAt = row.MomentOrNull("closed_at"),
            LastSequence = row.Long("last_sequence"),
            Promise = row.Code<PromiseState>("promise"),
            CalendarRevision = row.Long("calendar_revision"),
            RestartedAt = row.MomentOrNull("restarted_at"),
            Shelf = ShelfPlace.OfStored(row.Text("shelf")),
        });
}
