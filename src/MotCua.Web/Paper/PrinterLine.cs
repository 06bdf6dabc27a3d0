using System.Net.Sockets;
using MotCua.App.Offices;

namespace MotCua.Web.Paper;

/// <summary>
/// Sends a slip to the printer at the door (gửi in phiếu số) after the number is safely written. A printer that is off, full
/// or stuck is waited for two seconds at most, and nobody loses the number.
/// </summary>
public static class PrinterLine
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Whether the printer took all of it and has paper.</summary>
    public static async Task<bool> TryPrintAsync(PrinterAddress printer, byte[] bytes)
    {
        using var waited = new CancellationTokenSource(Patience);
        using var line = new TcpClient();
        try
        {
            await line.ConnectAsync(printer.Host, printer.Port, waited.Token);
            var stream = line.GetStream();
            await stream.WriteAsync((byte[])[.. bytes, .. EscPos.AskPaper], waited.Token);
            var answer = new byte[1];
            return await stream.ReadAsync(answer, waited.Token) == 1 && EscPos.HasPaper(answer[0]);
        }
        catch (Exception lost) when (lost is SocketException or IOException or OperationCanceledException)
        {
            return false;
        }
    }
}
