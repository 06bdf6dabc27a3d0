using MotCua.App.Acts;
using MotCua.App.Data;

namespace MotCua.App.Offices;

/// <summary>A device at the door that gives numbers (thiết bị lấy số), and the printer it has of its own.</summary>
/// <param name="OwnPrinter">Null where it prints on the one for every device, or by its browser.</param>
public sealed record TicketDevice(long AccountId, string Name, string? OwnPrinter)
{
    /// <summary>Accounts that are a kiosk on this day, in the order they were opened.</summary>
    public static Task<IReadOnlyList<TicketDevice>> ListAsync(IRows rows, int officeId, DateOnly today) => rows.ListAsync(
        """
        select distinct account.account_id, account.display_name, printer.address
        from accounts account
        join duties duty on duty.office_id = account.office_id and duty.account_id = account.account_id
          and duty.role = $2 and duty.from_on <= $3 and (duty.until_on is null or duty.until_on >= $3)
        left join ticket_printers printer on printer.office_id = account.office_id and printer.account_id = account.account_id
        where account.office_id = $1 and account.ended_at is null
        order by account.account_id
        """,
        row => new TicketDevice(row.Long("account_id"), row.Text("display_name"), row.TextOrNull("address")),
        officeId,
        Roles.Kiosk,
        today);
}
