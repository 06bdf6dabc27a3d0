using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.App.People;
using MotCua.Rules;

namespace MotCua.App.Offices;

/// <summary>Says which printer tickets come out of (đặt máy in phiếu số), for one device or for all that have none of their own.</summary>
public sealed class SetTicketPrinter : IAct<SetTicketPrinterInput, TicketPrinterSet>
{
    public async Task<Verdict<TicketPrinterSet>> RunAsync(OfficeWrite office, SetTicketPrinterInput input, Actor actor)
    {
        var address = string.IsNullOrWhiteSpace(input.Address) ? null : input.Address.Trim();
        if (address is not null && !PrinterAddress.TryParse(address, out _))
        {
            return OfficeRefusals.PrinterUnusable();
        }

        if (input.AccountId is { } accountId && await office.FindAsync<Account>(accountId) is null)
        {
            return OfficeRefusals.DeviceUnknown();
        }

        var printer = new TicketPrinter { OfficeId = office.OfficeId, AccountId = input.AccountId ?? TicketPrinter.EveryDevice, Address = address, LastSequence = office.Sequence };
        if (await office.FindAsync<TicketPrinter>(printer.AccountId) is null)
        {
            office.Insert(printer);
        }
        else
        {
            office.Update(printer);
        }

        var set = new TicketPrinterSet(input.AccountId, address is not null);
        office.Record(set);
        return set;
    }
}

/// <param name="Address">As <c>192.168.1.60</c>, with <c>:9100</c> where it is another port; empty takes the printer away.</param>
/// <param name="AccountId">The device's account; null for every device that has none of its own.</param>
public sealed record SetTicketPrinterInput(string? Address, long? AccountId = null);
