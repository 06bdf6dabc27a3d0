using MotCua.App.Data;

namespace MotCua.App.Days;

/// <summary>A desk given to somebody else or closed for the day (bàn giao quầy), with what lay on it.</summary>
public sealed record DeskTurn : IRow<DeskTurn>
{
    public required int OfficeId { get; init; }
    public required long DeskTurnId { get; init; }
    public required long DeskId { get; init; }
    public required long FromAccountId { get; init; }

    /// <summary>Null when the desk was closed for the day.</summary>
    public long? ToAccountId { get; init; }

    /// <summary>Numbers called, set aside or waiting for this desk.</summary>
    public required int Tickets { get; init; }
    public required int Originals { get; init; }

    /// <summary>In đồng.</summary>
    public required long Cash { get; init; }
    public required DateTimeOffset NamedAt { get; init; }
    public DateTimeOffset? ConfirmedAt { get; init; }
    public required long LastSequence { get; init; }

    public static Table<DeskTurn> Table { get; } = new(
        "desk_turns",
        ["office_id", "desk_turn_id"],
        [
            ("office_id", turn => turn.OfficeId),
            ("desk_turn_id", turn => turn.DeskTurnId),
            ("desk_id", turn => turn.DeskId),
            ("from_account_id", turn => turn.FromAccountId),
            ("to_account_id", turn => turn.ToAccountId),
            ("tickets", turn => turn.Tickets),
            ("originals", turn => turn.Originals),
            ("cash", turn => turn.Cash),
            ("named_at", turn => turn.NamedAt),
            ("confirmed_at", turn => turn.ConfirmedAt),
            ("last_sequence", turn => turn.LastSequence),
        ],
        row => new DeskTurn
        {
            OfficeId = row.Int("office_id"),
            DeskTurnId = row.Long("desk_turn_id"),
            DeskId = row.Long("desk_id"),
            FromAccountId = row.Long("from_account_id"),
            ToAccountId = row.LongOrNull("to_account_id"),
            Tickets = row.Int("tickets"),
            Originals = row.Int("originals"),
            Cash = row.Long("cash"),
            NamedAt = row.Moment("named_at"),
            ConfirmedAt = row.MomentOrNull("confirmed_at"),
            LastSequence = row.Long("last_sequence"),
        });
}
