using System.Xml.Linq;
using MotCua.Web.Tests.HouseRules.Reading;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>Web → App → Rules, never back; the law needs nothing.</summary>
public sealed class LayersTests
{
    [Theory]
    [InlineData("src/MotCua.Rules/MotCua.Rules.csproj", "")]
    [InlineData("src/MotCua.App/MotCua.App.csproj", "MotCua.Rules")]
    [InlineData("src/MotCua.Web/MotCua.Web.csproj", "MotCua.App")]
    public void A_room_refers_only_to_the_room_below(string project, string below)
    {
        var references = XDocument.Parse(Repository.Get(project).Text).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
        string.Join(", ", references).ShouldBe(below, project);
    }

    [Fact]
    public void The_law_needs_no_package()
    {
        var items = XDocument.Parse(Repository.Get("src/MotCua.Rules/MotCua.Rules.csproj").Text).Descendants("ItemGroup").Elements();
        items.Where(item => item.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal)).ShouldBeEmpty("MotCua.Rules is pure: move what needs a package to MotCua.App.");
    }

    [Theory]
    [InlineData("src/MotCua.Rules/", "MotCua.App", "MotCua.Web", "Microsoft.", "System.IO", "System.Net", "System.Data")]
    [InlineData("src/MotCua.App/", "MotCua.Web", "Microsoft.AspNetCore", "Microsoft.Extensions")]
    public void A_room_does_not_look_up(string room, params string[] above) => Rule.Hold(
        from file in Repository.CSharpUnder(room)
        from line in file.Code.Split('\n')
        where line.StartsWith("using ", StringComparison.Ordinal) && above.Any(name => line.Contains(name, StringComparison.Ordinal))
        select $"{file}: {line}",
        "Web knows App and App knows Rules, never back; the law does no input or output. Move the line to the room above.");
}
