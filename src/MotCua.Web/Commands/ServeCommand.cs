using System.CommandLine;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Certificates;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Commands;

/// <summary><c>motcua serve</c>: opens the office's doors and keeps them open until it is told to stop.</summary>
public static class ServeCommand
{
    public static Command Make(Say say)
    {
        var database = Given.Database();
        var port = Given.Port();
        var keys = new Option<string?>("--keys") { Description = "Thư mục giữ khóa bí mật; mặc định nằm cạnh tệp dữ liệu" };
        var sms = new Option<string?>("--sms-folder") { Description = "Thư mục để tin nhắn cho gammu-smsd gửi; không có thì người của đơn vị tự báo" };
        var publicUrl = Given.PublicUrl();
        var (lan, lanPort, names) = (Given.Lan(), Given.LanPort(), Given.Names());
        var command = new Command("serve", "Mở cửa: chạy chương trình cho trình duyệt và API") { database, port, keys, sms, publicUrl, lan, lanPort, names };
        command.SetAction(async (parsed, stop) =>
        {
            await using var dialect = Opened.At(parsed.GetRequiredValue(database));
            var keyFolder = parsed.GetValue(keys) ?? BesideStore.Of(dialect).Keys;
            var premises = new Premises(dialect, new OfficeClock(TimeProvider.System), keyFolder)
            {
                SmsFolder = parsed.GetValue(sms),
                PublicUrl = parsed.GetValue(publicUrl)?.TrimEnd('/'),
                Network = parsed.GetValue(lan) ? Network(keyFolder, parsed.GetValue(names) ?? [], parsed.GetValue(lanPort)) : null,
            };
            var opening = Task.Run(() => Opened.ForWritingAsync(dialect), stop);
            var terms = Warmth.ReadTermsAsync(premises, opening);
            await using var app = Building.Raise(premises, $"http://localhost:{parsed.GetValue(port)}");
            await opening;
            var exit = await RunAsync(app, say, parsed.GetValue(port), stop);
            await terms.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return exit;
        });
        return command;
    }

    private static OfficeNetwork Network(string keyFolder, string[] names, int port)
    {
        var network = new OfficeNetwork(new LanCertificate(keyFolder, names, TimeProvider.System), port);
        network.Certificate.Renew();
        return network;
    }

    /// <summary>Starts, says where, and waits; a port in use is one clear sentence.</summary>
    public static async Task<int> RunAsync(WebApplication app, Say say, int port, CancellationToken stop)
    {
        var warming = Task.Run(() => Warmth.MakePageAsync(app), stop);
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException)
        {
            return say.Complain(
                Sentence.Of("Cổng {port} đang có chương trình khác dùng. Hãy chọn cổng khác bằng --port.", ("port", port.ToString(System.Globalization.CultureInfo.InvariantCulture))),
                CommandLine.BadConfiguration);
        }

        say.Line(Sentence.Of("Đang mở cửa tại {address}. Nhấn Ctrl+C để dừng.", ("address", string.Join(", ", app.Urls))));
        if (app.Services.GetService<OfficeNetwork>() is { } network)
        {
            say.Line(Sentence.Of("Máy khác trong mạng: {addresses}. Cài chứng chỉ ở /chung-chi; dấu vân: {fingerprint}", ("addresses", string.Join(", ", network.Doors)), ("fingerprint", network.Certificate.Fingerprint)));
        }

        if (await app.Services.GetRequiredService<FoundingCode>().MakeAsync() is { } code)
        {
            say.Line(Sentence.Of("Dữ liệu chưa có đơn vị nào. Mở {address} và nhập mã lập đơn vị, chỉ dùng một lần: {code}", ("address", app.Urls.First() + new Links("").Found), ("code", code)));
        }

        await warming.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await app.WaitForShutdownAsync(stop);
        return 0;
    }
}
