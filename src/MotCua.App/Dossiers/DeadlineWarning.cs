using MotCua.App.Data;

namespace MotCua.App.Dossiers;

/// <summary>A moment that came near or passed (cảnh báo hạn), told once to whoever has the dossier.</summary>
public sealed record DeadlineWarning : IRow<DeadlineWarning>
{
    public required int OfficeId { get; init; }
    public required long DossierId { get; init; }
    public required WarningKind Kind { get; init; }
    public required DateTimeOffset DueAt { get; init; }
    public required DateTimeOffset WarnedAt { get; init; }

    /// <summary>When somebody said to have seen it.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    public static Table<DeadlineWarning> Table { get; } = new(
        "deadline_warnings",
        ["office_id", "dossier_id", "kind", "due_at"],
        [
            ("office_id", warning => warning.OfficeId),
            ("dossier_id", warning => warning.DossierId),
            ("kind", warning => warning.Kind),
            ("due_at", warning => warning.DueAt),
            ("warned_at", warning => warning.WarnedAt),
            ("seen_at", warning => warning.SeenAt),
        ],
        row => new DeadlineWarning
        {
            OfficeId = row.Int("office_id"),
            DossierId = row.Long("dossier_id"),
            Kind = row.Code<WarningKind>("kind"),
            DueAt = row.Moment("due_at"),
            WarnedAt = row.Moment("warned_at"),
            SeenAt = row.MomentOrNull("seen_at"),
        });

    /// <summary>What is still to be looked at, the oldest moment first: dossiers in work with a moment that still holds.</summary>
    public static Task<IReadOnlyList<DeadlineWarning>> OpenAsync(IRows rows, int officeId) => rows.ListAsync(
        $"""
        select {string.Join(", ", Table.Columns.Select(column => "warning." + column))}
        from deadline_warnings warning
        join dossiers dossier on dossier.office_id = warning.office_id and dossier.dossier_id = warning.dossier_id
        where warning.office_id = $1 and warning.seen_at is null and dossier.closed_at is null and dossier.ready_at is null
          and (warning.due_at = dossier.due_current_at or warning.due_at = dossier.promised_at)
        order by warning.due_at, warning.dossier_id, warning.kind
        limit 200
        """,
        Table.Read,
        officeId);
}

/// <summary>Which moment, and from which side (loại cảnh báo hạn).</summary>
public enum WarningKind
{
    PromiseNear,
    PromisePassed,

    /// <summary>Due by the end of the next working day.</summary>
    DueNear,
    DuePassed,
}
