using System.Text.Json;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Commands;

/// <summary>A day is played from the command line and checked; what cannot be played is refused before anything is made.</summary>
public sealed class RehearseCommandTests
{
    [Fact]
    public void A_day_is_played_into_a_file_that_verifies_and_is_never_played_over()
    {
        var file = Path.Combine(Path.GetTempPath(), $"motcua-rehearse-{Environment.ProcessId}.db");
        try
        {
            var (code, output, errors) = CommandLineTests.Run("rehearse", "--plan", "duong-xa", "--date", "2026-12-01", "--visits", "20", "--database", "sqlite:" + file, "--json");
            code.ShouldBe(0, errors);
            using var report = JsonDocument.Parse(output);
            var day = report.RootElement;
            string[] members = ["plan", "date", "visits", "tickets", "missed", "left", "dossiers", "promises", "slips", "written_for_you", "pagers", "ballots", "waiting_minutes", "estimate_error", "ledger", "verify", "seconds"];
            day.EnumerateObject().Select(member => member.Name).ShouldBe(members);
            day.GetProperty("visits").GetInt32().ShouldBe(20);
            day.GetProperty("verify").GetProperty("violations").GetArrayLength().ShouldBe(0);
            day.GetProperty("ledger").GetProperty("head_hash").GetString()!.Length.ShouldBe(64);

            CommandLineTests.Run("verify", "--database", "sqlite:" + file).Code.ShouldBe(0);
            CommandLineTests.Run("rehearse", "--plan", "duong-xa", "--date", "2026-12-01", "--database", "sqlite:" + file).Code.ShouldBe(2);
        }
        finally
        {
            foreach (var left in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(file) + "*"))
            {
                new FileInfo(left).Delete();
            }
        }
    }

    [Theory]
    [InlineData("Ngày gần nhất sau đó là thứ Ba 08/12/2026", "--plan", "duong-xa", "--date", "2026-12-02")]
    [InlineData("không đọc được", "--plan", "duong-xa", "--date", "hôm nay")]
    [InlineData("Không có kế hoạch mẫu", "--plan", "nowhere")]
    [InlineData("từ 1 đến 2000", "--plan", "duong-xa", "--visits", "0")]
    public void What_cannot_be_played_is_refused_in_one_sentence(string sentence, params string[] arguments)
    {
        var (code, _, errors) = CommandLineTests.Run(["rehearse", .. arguments]);
        code.ShouldBe(2);
        errors.ShouldContain(sentence);
    }
}
