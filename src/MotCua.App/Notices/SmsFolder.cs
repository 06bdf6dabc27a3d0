using System.Text;

namespace MotCua.App.Notices;

/// <summary>
/// Short messages as files (thư mục tin nhắn) for the common program <c>gammu-smsd</c>, which sends them through a modem or
/// a phone: no contract, no internet. A file appears whole or not at all.
/// </summary>
public sealed class SmsFolder(string folder) : ISmsGateway
{
    public async Task<SmsOutcome> SendAsync(SmsMessage message, CancellationToken stop)
    {
        new DirectoryInfo(folder).Create();
        var path = Path.Combine(folder, $"OUTB{message.Reference}_{message.Phone}.txt");
        if (new FileInfo(path).Exists)
        {
            return SmsOutcome.Sent;
        }

        await using (var file = new FileStream(path + ".partial", FileMode.Create, FileAccess.Write))
        {
            await file.WriteAsync(Encoding.UTF8.GetBytes(message.Text), stop);
        }

        new FileInfo(path + ".partial").MoveTo(path);
        return SmsOutcome.Sent;
    }
}
