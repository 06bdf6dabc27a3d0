using System.Text.Json;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Commands;

/// <summary>Where the keys and codes of an invented store go.</summary>
public sealed class GenerateCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("motcua-generate-");

    [Fact]
    public void Keys_are_printed()
    {
        var (code, output, complaint) = Generate("--json");
        code.ShouldBe(0, complaint);
        using var made = JsonDocument.Parse(output);
        made.RootElement.GetProperty("keys").EnumerateObject().Select(key => key.Name).ShouldBe(["kiosk", "counter", "office", "figures"]);
    }

    [Fact]
    public void Keys_in_a_file_are_their_owners_alone_and_not_printed()
    {
        var (code, output, complaint) = Generate("--keys", At("keys"), "--codes", At("codes"));
        code.ShouldBe(0, complaint);
        var keys = File.ReadAllLines(At("keys")).Select(line => line.Split(',')).ToList();
        keys.Select(key => key[0]).ShouldBe(["kiosk", "counter", "office", "figures"]);
        keys.ShouldAllBe(key => key[1].Length > 20 && !output.Contains(key[1]));
        output.Trim().Split('\n').ShouldHaveSingleItem();
        File.ReadAllLines(At("codes")).ShouldNotBeEmpty();
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(At("keys")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.GetUnixFileMode(At("codes")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Theory]
    [InlineData("--keys", "there")]
    [InlineData("--codes", "there")]
    [InlineData("--keys", "no-such-folder/keys")]
    public void A_file_that_cannot_be_made_is_refused_before_anything_is_invented(string option, string name)
    {
        File.WriteAllText(At("there"), "kept");
        var (code, output, complaint) = Generate(option, At(name));
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        complaint.Trim().ShouldBe($"Không tạo được tệp {At(name)}: đã có tệp tên này, hoặc thư mục không có hay không cho ghi. Hãy chọn tên khác.");
        File.ReadAllText(At("there")).ShouldBe("kept");
        File.Exists(At("store.db")).ShouldBeFalse();
    }

    [Fact]
    public void No_empty_file_is_left_when_the_store_is_refused()
    {
        File.WriteAllText(At("store.db"), new string('x', 5000));
        Generate("--keys", At("keys")).Code.ShouldBe(78);
        File.Exists(At("keys")).ShouldBeFalse();
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string At(string name) => Path.Combine(folder.FullName, name);

    private (int Code, string Output, string Complaint) Generate(params string[] more) =>
        CommandLineTests.Run(["generate", "--dossiers", "20", "--database", "sqlite:" + At("store.db"), .. more]);
}
