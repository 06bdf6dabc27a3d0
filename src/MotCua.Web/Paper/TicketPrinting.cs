using System.Collections.Concurrent;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.Queueing;
using MotCua.App.Terms;

namespace MotCua.Web.Paper;

/// <summary>
/// Prints slips beside the answer (in phiếu số): whoever took the number sees it at once, however long the printer is silent.
/// What each device's printer last said is remembered while the program runs.
/// </summary>
public sealed partial class TicketPrinting(OfficeRead read, TermsCache terms, SheetMarks marks, OfficeClock clock, ILogger<TicketPrinting> log)
{
    private readonly ConcurrentDictionary<(int OfficeId, long AccountId), PrinterAnswer> answers = [];

    // A printer takes one slip at a time, from whichever device it comes.
    private readonly ConcurrentDictionary<PrinterAddress, SemaphoreSlim> turns = [];

    /// <summary>What the device's printer said last; null while it was asked nothing.</summary>
    public PrinterAnswer? LastOf(int officeId, long accountId) => answers.GetValueOrDefault((officeId, accountId));

    /// <summary>Sends the slip on its way to the device's printer, where there is one: else the browser prints.</summary>
    /// <param name="queuePage">Where a number's line is shown, from the root.</param>
    public async Task BeginAsync(Actor device, Office office, long ticketId, Func<string, string> queuePage)
    {
        if (await TicketPrinter.ForAsync(read, office.OfficeId, device.AccountId) is { } printer)
        {
            _ = PrintAsync(device, printer, ticketId, () => ComposeAsync(office, ticketId, queuePage));
        }
    }

    private async Task<Raster> ComposeAsync(Office office, long ticketId, Func<string, string> queuePage)
    {
        var sheet = await (await read.GetAsync<Ticket>(office.OfficeId, ticketId)).SheetAsync(read, await terms.OfAsync(office), office.UnitName);
        return TicketRaster.Of(sheet, marks.OfTicket(sheet, queuePage(sheet.Number.ToString())), office.Mode == OfficeMode.Rehearsal);
    }

    /// <summary>A slip that is no ticket, from the device's printer; answers when the printer did.</summary>
    public Task TryOutAsync(Actor device, PrinterAddress printer, string unitName) =>
        PrintAsync(device, printer, null, () => Task.FromResult(TicketRaster.ToTryOut(unitName, printer.ToString(), clock.Now)));

    private async Task PrintAsync(Actor device, PrinterAddress printer, long? ticketId, Func<Task<Raster>> compose)
    {
        var (place, asked) = ((device.OfficeId, device.AccountId), new PrinterAnswer(ticketId, clock.Now, null));
        answers[place] = asked;
        var turn = turns.GetOrAdd(printer, _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync();
        try
        {
            var isPrinted = await PrinterLine.TryPrintAsync(printer, EscPos.Print(await compose()));
            Answer(place, asked with { IsPrinted = isPrinted });
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            NotComposed(ticketId, problem);
            Answer(place, asked with { IsPrinted = false });
        }
        finally
        {
            turn.Release();
        }
    }

    // The next slip may be under way already: an answer never hides that one.
    private void Answer((int OfficeId, long AccountId) place, PrinterAnswer answer) =>
        answers.AddOrUpdate(place, answer, (_, last) => last.TicketId == answer.TicketId ? answer : last);

    [LoggerMessage(Level = LogLevel.Error, Message = "The slip of ticket {TicketId} could not be composed.")]
    private partial void NotComposed(long? ticketId, Exception problem);
}

/// <summary>How a printer answered (máy in trả lời).</summary>
/// <param name="TicketId">Null for a slip to try it out.</param>
/// <param name="At">When the slip was sent.</param>
/// <param name="IsPrinted">Null while it is under way.</param>
public sealed record PrinterAnswer(long? TicketId, DateTimeOffset At, bool? IsPrinted);
