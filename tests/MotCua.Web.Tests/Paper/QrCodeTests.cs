using MotCua.Web.Paper;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Paper;

public sealed class QrCodeTests
{
    [Theory]
    [InlineData("ABCDE2345F")]
    [InlineData("0226000012")]
    [InlineData("https://motcua.songmau.gov.vn/tra-cuu#ABCDE2345F")]
    public async Task What_is_drawn_is_read_back(string text) =>
        (await Tool.ReadCodesAsync(await Bitmap.OfAsync(QrCode.Of(text), 4))).ShouldBe([text]);

    [Fact]
    public void Its_path_covers_the_dark_squares_and_nothing_else()
    {
        var code = QrCode.Of("0226000012");
        code.Path.ShouldStartWith("M4 4h7v1h-7z");
        code.Dark().Min(run => Math.Min(run.Row, run.From)).ShouldBe(4);
        code.Dark().Max(run => run.From + run.Length).ShouldBe(code.Side - 4);
    }
}
