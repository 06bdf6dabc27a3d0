using System.Diagnostics;
using System.Text.Json;
using MotCua.Web.Tests.HouseRules.Reading;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Commands;

/// <summary>The program as a person starts it: its answers, its sentences, its exit codes.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("2026-11-20T09:00", "3wd", "2026-11-26")]
    [InlineData("2026-11-20T15:20", "3wd", "2026-11-26")]
    [InlineData("2026-11-23T10:00", "same-day", "2026-11-23")]
    [InlineData("2026-11-23T15:05", "same-day", "2026-11-25")]
    [InlineData("2026-11-23T15:05", "3wd", "2026-11-27")]
    public void Explain_deadline_answers_in_json(string received, string limit, string dueOn)
    {
        var (code, output, _) = Run("explain", "deadline", "--received", received, "--limit", limit, "--json");
        code.ShouldBe(0);
        using var answer = JsonDocument.Parse(output);
        answer.RootElement.GetProperty("due_on").GetString().ShouldBe(dueOn);
        answer.RootElement.GetProperty("due_at").GetString().ShouldBe($"{dueOn}T17:00:00+07:00");
        answer.RootElement.GetProperty("steps").GetArrayLength().ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Explain_promise_names_every_member()
    {
        var (_, output, _) = Run("explain", "promise", "--plan", "duong-xa", "--procedure", "2.000815", "--at", "2026-12-01T09:10", "--json");
        using var answer = JsonDocument.Parse(output);
        var promise = answer.RootElement;
        promise.GetProperty("service_day").GetBoolean().ShouldBeTrue();
        promise.GetProperty("result").GetString().ShouldBe("same-day");
        promise.GetProperty("promised_at").GetString().ShouldBe("2026-12-01T11:10:00+07:00");
        promise.GetProperty("slip").GetString().ShouldBe("withheld");
        promise.GetProperty("written_for_you").GetString().ShouldBe("yes");
    }

    [Fact]
    public void Explain_fee_adds_the_pages_up()
    {
        var (_, output, _) = Run("explain", "fee", "--procedure", "2.000815", "--pages", "5", "--copies", "3", "--json");
        using var answer = JsonDocument.Parse(output);
        answer.RootElement.GetProperty("amount").GetInt64().ShouldBe(21_000);
    }

    [Theory]
    [InlineData(2, "explain deadline --received x --limit 3wd")]
    [InlineData(2, "explain deadline --received 9999-12-31T23:00 --limit 3wd")]
    [InlineData(2, "explain deadline --received 0001-01-01T00:00 --limit 3wd")]
    [InlineData(2, "explain promise --plan duong-xa --procedure 2.000815 --at 9999-12-31T09:00")]
    [InlineData(2, "explain promise --plan nowhere --procedure 2.000815 --at 2026-12-01T09:10")]
    [InlineData(2, "explain promise --plan duong-xa --procedure 9.999999 --at 2026-12-01T09:10")]
    [InlineData(2, "explain card rubbish")]
    [InlineData(2, "explain code rubbish")]
    [InlineData(2, "explain plan no-such-file.yaml")]
    [InlineData(2, "explain calendar 1800")]
    [InlineData(2, "no-such-command")]
    [InlineData(2, "serve --port 99999")]
    [InlineData(2, "serve --port abc")]
    [InlineData(2, "verify --no-such-option")]
    [InlineData(2, "verify --database nonsense")]
    [InlineData(78, "verify --database sqlite:no-such-folder/no-such-file.db")]
    [InlineData(78, "check --database sqlite:no-such-folder/no-such-file.db")]
    [InlineData(78, "backup --database sqlite:no-such-folder/no-such-file.db")]
    [InlineData(2, "restore --from no-such-file.tar --database sqlite:no-such-folder/new.db")]
    [InlineData(2, "restore --from no-such-file.tar")]
    public void Bad_input_gets_one_sentence_and_an_exit_code(int expected, string arguments)
    {
        var (code, output, complaint) = Run(arguments.Split(' '));
        code.ShouldBe(expected);
        output.ShouldBeEmpty();
        complaint.Trim().Split('\n').Length.ShouldBe(1);
        complaint.ShouldNotContain("   at ");
    }

    [Fact]
    public void A_file_that_is_no_database_is_named_and_left_as_it_is()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, new string('x', 5000));
        var (code, _, complaint) = Run("verify", "--database", "sqlite:" + file);
        code.ShouldBe(78);
        complaint.ShouldContain(file);
        File.ReadAllText(file).ShouldBe(new string('x', 5000));
        File.Delete(file);
    }

    [Fact]
    public void Help_reads_in_both_languages()
    {
        Run("--help").Output.ShouldContain("Kiểm tra toàn bộ dữ liệu và sổ");
        Run("--help", "--lang", "en").Output.ShouldContain("Commands:");
    }

    [Theory]
    [InlineData("TERM", 143)]
    [InlineData("INT", 130)]
    public async Task A_command_that_is_stopped_twice_ends_with_one_sentence(string signal, int expected)
    {
        var folder = Directory.CreateTempSubdirectory("motcua-stopped-").FullName;
        // What runs the tests may ignore SIGINT, as a job in the background does, and a child would inherit that.
        var start = new ProcessStartInfo("env", [$"--default-signal={signal}", Path.Combine(AppContext.BaseDirectory, "motcua"), "generate", "--dossiers", "1000000", "--database", $"sqlite:{folder}/store.db"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        SpinWait.SpinUntil(() => new FileInfo($"{folder}/store.db") is { Exists: true, Length: > 1 << 20 }, TimeSpan.FromSeconds(60)).ShouldBeTrue();
        using var kill = Process.Start("sh", ["-c", $"kill -{signal} {process.Id}; sleep 0.05; kill -{signal} {process.Id}"]);
        var complaint = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(30)))
        {
            process.Kill();
            Assert.Fail("It goes on working.");
        }

        kill.WaitForExit();
        Directory.Delete(folder, recursive: true);
        process.ExitCode.ShouldBe(expected);
        (await complaint).Trim().ShouldBe("Đã dừng theo yêu cầu trước khi làm xong. Những gì đã ghi vẫn còn; hãy kiểm tra rồi chạy lại lệnh khi cần.");
    }

    internal static (int Code, string Output, string Complaint) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "motcua"), arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        using var process = Process.Start(start)!;
        var complaint = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, complaint.GetAwaiter().GetResult());
    }
}
