using MotCua.App.Data;

namespace MotCua.App.Offices;

/// <summary>Which printer the tickets of a device come out of (máy in phiếu số của thiết bị).</summary>
public sealed record TicketPrinter : IRow<TicketPrinter>
{
    /// <summary>Stands for every device that has no printer of its own.</summary>
    public const long EveryDevice = 0;

    public required int OfficeId { get; init; }

    /// <summary>The account the device is signed in with.</summary>
    public required long AccountId { get; init; }

    /// <summary>Null while there is none.</summary>
    public string? Address { get; init; }
    public required long LastSequence { get; init; }

    public static Table<TicketPrinter> Table { get; } = new(
        "ticket_printers",
        ["office_id", "account_id"],
        [
            ("office_id", printer => printer.OfficeId),
            ("account_id", printer => printer.AccountId),
            ("address", printer => printer.Address),
            ("last_sequence", printer => printer.LastSequence),
        ],
        row => new TicketPrinter
        {
            OfficeId = row.Int("office_id"),
            AccountId = row.Long("account_id"),
            Address = row.TextOrNull("address"),
            LastSequence = row.Long("last_sequence"),
        });

    /// <summary>The device's own, else the one for all; null where the ticket is printed by the browser.</summary>
    public static async Task<PrinterAddress?> ForAsync(IRows rows, int officeId, long accountId)
    {
        var found = await rows.ListAsync(
            $"select {string.Join(", ", Table.Columns)} from ticket_printers where office_id = $1 and account_id in (0, $2) order by account_id desc",
            Table.Read,
            officeId,
            accountId);
        return found.Count > 0 && PrinterAddress.TryParse(found[0].Address, out var address) ? address : null;
    }
}
