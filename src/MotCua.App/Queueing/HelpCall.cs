using MotCua.App.Acts;
using MotCua.App.Data;

namespace MotCua.App.Queueing;

/// <summary>Somebody at a kiosk asked for a person (lời nhờ hỗ trợ); a device has one that is open, at most.</summary>
public sealed record HelpCall : IRow<HelpCall>
{
    public required int OfficeId { get; init; }
    public required long HelpId { get; init; }

    /// <summary>The device that stands where help is wanted.</summary>
    public required long AccountId { get; init; }
    public required DateTimeOffset CalledAt { get; init; }
    public long? AnsweredBy { get; init; }
    public DateTimeOffset? AnsweredAt { get; init; }
    public required long LastSequence { get; init; }

    public static Table<HelpCall> Table { get; } = new(
        "help_calls",
        ["office_id", "help_id"],
        [
            ("office_id", call => call.OfficeId),
            ("help_id", call => call.HelpId),
            ("account_id", call => call.AccountId),
            ("called_at", call => call.CalledAt),
            ("answered_by", call => call.AnsweredBy),
            ("answered_at", call => call.AnsweredAt),
            ("last_sequence", call => call.LastSequence),
        ],
        row => new HelpCall
        {
            OfficeId = row.Int("office_id"),
            HelpId = row.Long("help_id"),
            AccountId = row.Long("account_id"),
            CalledAt = row.Moment("called_at"),
            AnsweredBy = row.LongOrNull("answered_by"),
            AnsweredAt = row.MomentOrNull("answered_at"),
            LastSequence = row.Long("last_sequence"),
        });

    /// <summary>Somebody at this device waits for a person now.</summary>
    public static async Task<bool> IsOpenAsync(OfficeRead read, Actor device) =>
        await read.NumberAsync("select count(*) as number from help_calls where office_id = $1 and account_id = $2 and answered_at is null", device.OfficeId, device.AccountId) > 0;

    /// <summary>Where somebody waits for a person now, the longest first.</summary>
    public static Task<IReadOnlyList<OpenHelp>> OpenAsync(IRows rows, int officeId) => rows.ListAsync(
        """
        select call.help_id, call.called_at, account.display_name
        from help_calls call
        join accounts account on account.office_id = call.office_id and account.account_id = call.account_id
        where call.office_id = $1 and call.answered_at is null
        order by call.called_at, call.help_id
        """,
        row => new OpenHelp(row.Long("help_id"), row.Text("display_name"), row.Moment("called_at")),
        officeId);
}

/// <summary>A call that nobody has answered yet (đang chờ người hỗ trợ).</summary>
/// <param name="Where">The name of the device.</param>
public sealed record OpenHelp(long HelpId, string Where, DateTimeOffset CalledAt);
