using System.CommandLine;
using MotCua.App.Data;
using MotCua.App.Data.Backups;
using MotCua.Rules;

namespace MotCua.Web.Commands;

/// <summary><c>motcua key list|rotate|export|import</c>: the secrets that seal files and make codes, beside the data. A key is never printed, only its fingerprint.</summary>
public static class KeyRingCommands
{
    public static Command List(Say say)
    {
        var (database, folder, json) = (Given.Database(), Folder(), Given.Json());
        var command = new Command("list", "Xem dấu vân của các khóa bí mật") { database, folder, json };
        command.SetAction(async parsed => Show(say, await RingAsync(parsed, database, folder), parsed.GetValue(json)));
        return command;
    }

    public static Command Rotate(Say say)
    {
        var (database, folder, json) = (Given.Database(), Folder(), Given.Json());
        var command = new Command("rotate", "Thêm một khóa bí mật mới; khóa cũ vẫn mở được những gì đã niêm phong") { database, folder, json };
        command.SetAction(async parsed =>
        {
            var ring = await RingAsync(parsed, database, folder);
            ring.Add();
            return Show(say, ring, parsed.GetValue(json));
        });
        return command;
    }

    public static Command Export(Say say)
    {
        var (database, folder, passphrase) = (Given.Database(), Folder(), Passphrase.Option());
        var to = new Option<string>("--to") { Description = "Tệp để ghi các khóa, được niêm phong", Required = true };
        var command = new Command("export", "Ghi các khóa bí mật vào một tệp niêm phong để cất riêng") { to, passphrase, database, folder };
        command.SetAction(async parsed =>
        {
            var ring = await RingAsync(parsed, database, folder);
            KeyExport.Write(parsed.GetRequiredValue(to), ring, Passphrase.Read(parsed.GetValue(passphrase)) ?? throw new RefusedException(Needed));
            say.Line(Sentence.Of("Đã ghi {count} khóa vào {path}. Hãy cất tệp này và mật khẩu ở hai nơi khác nhau.", ("count", ring.Keys.Count), ("path", parsed.GetRequiredValue(to))));
            return 0;
        });
        return command;
    }

    public static Command Import(Say say)
    {
        var (database, folder, passphrase) = (Given.Database(), Folder(), Passphrase.Option());
        var from = new Option<string>("--from") { Description = "Tệp niêm phong đã ghi bằng key export", Required = true };
        var command = new Command("import", "Đưa các khóa đã cất trở lại; không ghi đè khóa đang có") { from, passphrase, database, folder };
        command.SetAction(async parsed =>
        {
            var exported = KeyExport.Read(parsed.GetRequiredValue(from), Passphrase.Read(parsed.GetValue(passphrase)) ?? throw new RefusedException(Needed));
            var taken = KeyRing.Of(await PlaceAsync(parsed, database, folder)).TakeBack(exported);
            say.Line(Sentence.Of("Đã đưa {count} khóa trở lại.", ("count", taken)));
            return 0;
        });
        return command;
    }

    private static readonly Refusal Needed = new("passphrase-needed", Sentence.Of("Cần mật khẩu niêm phong: --passphrase-file hoặc biến MOTCUA_PASSPHRASE."));

    private static Option<string?> Folder() => new("--keys") { Description = "Thư mục giữ khóa bí mật; mặc định nằm cạnh tệp dữ liệu" };

    private static async Task<KeyRing> RingAsync(ParseResult parsed, Option<string> database, Option<string?> folder) => KeyRing.Open(await PlaceAsync(parsed, database, folder));

    private static async Task<string> PlaceAsync(ParseResult parsed, Option<string> database, Option<string?> folder)
    {
        if (parsed.GetValue(folder) is { } named)
        {
            return named;
        }

        await using var dialect = Opened.Existing(parsed.GetRequiredValue(database));
        return BesideStore.Of(dialect).Keys;
    }

    private static int Show(Say say, KeyRing ring, bool json)
    {
        if (json)
        {
            say.Json(new { keys = ring.Keys.Select(key => new { key.KeyId, key.Fingerprint }) });
            return 0;
        }

        foreach (var key in ring.Keys)
        {
            say.Line(Sentence.Of("Khóa số {key}: {fingerprint}", ("key", key.KeyId), ("fingerprint", key.Fingerprint)));
        }

        return 0;
    }
}
