using System.Diagnostics;

namespace MotCua.Web.Tests.Paper;

/// <summary>Programs of other people that read what we print (<c>./dev setup</c> installs them).</summary>
internal static class Tool
{
    private static readonly Lazy<string> Folder = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("motcua-paper-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        return folder.FullName;
    });

    private static int files;

    /// <summary>A file for the other program, gone when the tests end.</summary>
    public static async Task<string> KeepAsync(string extension, byte[] content)
    {
        var path = Path.Combine(Folder.Value, Interlocked.Increment(ref files).ToString(System.Globalization.CultureInfo.InvariantCulture) + extension);
        await File.WriteAllBytesAsync(path, content);
        return path;
    }

    /// <summary>What every QR in a picture says, as <c>zbarimg</c> reads it.</summary>
    public static async Task<string[]> ReadCodesAsync(string picture) =>
        (await RunAsync("zbarimg", "--nodbus", "--quiet", "--raw", picture)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var running = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = running.StandardError.ReadToEndAsync();
        var said = await running.StandardOutput.ReadToEndAsync();
        await running.WaitForExitAsync();
        return running.ExitCode is 0 or 4 ? said : throw new InvalidOperationException($"{program}: {await error}");
    }
}
