using MotCua.App.Offices;
using MotCua.App.Tests.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Offices;

public sealed class SetTicketPrinterTests
{
    [Theory, BothEngines]
    public async Task A_device_prints_on_its_own_printer_or_on_the_one_for_all(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.GrantedAsync(new SetTicketPrinter(), new SetTicketPrinterInput("192.168.1.60"));
        await scene.GrantedAsync(new SetTicketPrinter(), new SetTicketPrinterInput("10.0.0.9:9101", scene.Stage.Anyone.AccountId));
        (await Of(scene, scene.Stage.Anyone.AccountId)).ShouldBe("10.0.0.9:9101");
        (await Of(scene, 99)).ShouldBe("192.168.1.60");
        await scene.GrantedAsync(new SetTicketPrinter(), new SetTicketPrinterInput(" "));
        (await Of(scene, 99)).ShouldBeNull();
        (await scene.RefusedAsync(new SetTicketPrinter(), new SetTicketPrinterInput("192.168.1.60", 4711))).ShouldBe("device-unknown");
        await scene.SoundAsync();
    }

    [Theory]
    [InlineData("192.168.1.60", true)]
    [InlineData("127.0.0.1:9100", true)]
    [InlineData("172.31.0.2", true)]
    [InlineData("8.8.8.8", false)]
    [InlineData("172.32.0.1", false)]
    [InlineData("printer.example.com", false)]
    [InlineData("192.168.1.60:99999", false)]
    [InlineData("::1", false)]
    [InlineData("", false)]
    public void Only_number_addresses_of_the_office_network_are_printers(string written, bool expected) =>
        PrinterAddress.TryParse(written, out _).ShouldBe(expected);

    private static async Task<string?> Of(QueueScene scene, long accountId) =>
        (await TicketPrinter.ForAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, accountId))?.ToString();
}
