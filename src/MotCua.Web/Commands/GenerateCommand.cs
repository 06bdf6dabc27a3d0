using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Postgres;
using MotCua.App.Data.Sqlite;
using MotCua.App.Rehearsal;
using MotCua.App.Rehearsal.Generating;
using MotCua.Rules;

namespace MotCua.Web.Commands;

/// <summary><c>motcua generate</c>: fills an empty store with years of invented dossiers, to measure the program on and to practise with.</summary>
public static class GenerateCommand
{
    private const int MostCommunes = 200;
    private const int MostDossiers = 20_000_000;
    private const double MostOpen = 0.5;

    public static Command Make(Say say)
    {
        var communes = new Option<int>("--communes") { Description = "Số xã, 1 đến 200", DefaultValueFactory = _ => 1 };
        var dossiers = new Option<int>("--dossiers") { Description = "Số hồ sơ của tất cả các xã", DefaultValueFactory = _ => 10_000 };
        var open = new Option<string>("--open-share") { Description = "Phần hồ sơ còn đang giải quyết, ví dụ 1%", DefaultValueFactory = _ => "1%" };
        var seed = new Option<long>("--seed") { Description = "Hạt giống: cùng số thì cùng những hồ sơ ấy", DefaultValueFactory = _ => 1 };
        var database = new Option<string>("--database") { Description = "Nơi ghi: sqlite:TỆP hoặc postgres:CHUỖI_KẾT_NỐI, còn trống", Required = true };
        var codes = new Option<string?>("--codes") { Description = "Ghi mã tra cứu của một số hồ sơ vào tệp này" };
        var keys = new Option<string?>("--keys") { Description = "Ghi khóa API tập dượt vào tệp này thay vì in ra" };
        var json = Given.Json();
        var command = new Command("generate", "Tạo kho dữ liệu tưởng tượng nhiều năm để đo và tập") { communes, dossiers, open, seed, database, codes, keys, json };
        command.SetAction(async parsed =>
        {
            var wish = Checked(new(parsed.GetValue(communes), parsed.GetValue(dossiers), Share(parsed.GetValue(open)!), parsed.GetValue(seed), new OfficeClock(TimeProvider.System).Today.AddDays(-1)));
            await using var dialect = Opened.At(parsed.GetRequiredValue(database));
            await using var codeFile = SecretFile.At(parsed.GetValue(codes));
            await using var keyFile = SecretFile.At(parsed.GetValue(keys));
            var made = await FillAsync(dialect, wish, (codeFile, keyFile));
            Print(say, made, parsed.GetValue(json));
            return 0;
        });
        return command;
    }

    private static double Share(string written) =>
        written.EndsWith('%') && double.TryParse(written[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var percent) ? percent / 100
        : double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) ? share
        : throw new RefusedException(new Refusal("share-unreadable", Sentence.Of("Phần “{written}” không đọc được. Hãy ghi dạng 1% hoặc 0.01.", ("written", written))));

    private static StoreWish Checked(StoreWish wish) =>
        wish.Communes is >= 1 and <= MostCommunes && wish.Dossiers >= wish.Communes && wish.Dossiers <= MostDossiers && wish.OpenShare is >= 0 and <= MostOpen
            ? wish
            : throw new RefusedException(new Refusal("wish-range", Sentence.Of(
                "Cần 1 đến {communes} xã, mỗi xã ít nhất một hồ sơ, tất cả không quá {dossiers} hồ sơ, và phần còn mở không quá một nửa.", ("communes", MostCommunes), ("dossiers", MostDossiers))));

    private static async Task<GeneratedStore> FillAsync(Dialect dialect, StoreWish wish, (SecretFile? Codes, SecretFile? Keys) into)
    {
        var began = Stopwatch.GetTimestamp();
        var time = new SteppedTime(OfficeTime.At(new DateOnly(StoreWish.FirstYear, 1, 1), TimeOnly.MinValue));
        var clock = new OfficeClock(time);
        await FreshStore.PrepareAsync(dialect, clock);
        if (dialect is PostgresDialect server)
        {
            await FillByFileAsync(server, wish, time);
        }
        else
        {
            await PlayAsync(dialect, wish, time);
        }

        return await GeneratedStore.ReadAsync(dialect, into) with { Seconds = Math.Round(Stopwatch.GetElapsedTime(began).TotalSeconds, 1) };
    }

    private static async Task PlayAsync(Dialect dialect, StoreWish wish, SteppedTime time)
    {
        Chance Rolled(ActKey key) => Chance.From($"generate {wish.Seed}", key);
        await using var gate = new WriteGate(dialect, new OfficeClock(time), Rolled);
        await using var loading = new LoadingGate(dialect, new OfficeClock(time), Rolled);
        using var bar = new ProgressBar(wish.Dossiers);
        await new StoreGenerator(gate, loading, time, wish).FillAsync(bar.Show);
    }

    /// <summary>A server would be asked several times an act; a file is filled instead, and taken over whole.</summary>
    private static async Task FillByFileAsync(PostgresDialect server, StoreWish wish, SteppedTime time)
    {
        var folder = new DirectoryInfo(Path.Combine(Path.GetTempPath(), "motcua-" + Convert.ToHexStringLower(Secrets.Bytes(6))));
        folder.Create();
        try
        {
            await using var file = new SqliteDialect(Path.Combine(folder.FullName, "generated.db"));
            await FreshStore.PrepareAsync(file, new OfficeClock(time));
            await PlayAsync(file, wish, time);
            await PostgresIntake.TakeOverAsync(file, server, _ => { });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(Say say, GeneratedStore made, bool json)
    {
        if (json)
        {
            say.Json(made);
            return;
        }

        say.Line(Sentence.Of(
            "{offices} xã, {dossiers} hồ sơ ({open} đang giải quyết, {overdue} quá hạn), {entries} dòng sổ, {bytes} byte, {seconds} giây.",
            ("offices", made.Offices.Count), ("dossiers", made.Dossiers), ("open", made.Open), ("overdue", made.Overdue), ("entries", made.Entries), ("bytes", made.Bytes), ("seconds", made.Seconds)));
        foreach (var (name, key) in made.Keys)
        {
            say.Line(Sentence.Of("Khóa API tập dượt {name}: {key}", ("name", name), ("key", key)));
        }
    }
}
