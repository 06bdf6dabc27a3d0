using MotCua.Web.Tests.HouseRules.Reading;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>An interface needs two real implementations today.</summary>
public sealed class InterfacesTests
{
    [Fact]
    public void Every_interface_has_two_implementations() => Rule.Hold(
        from face in Assemblies.Types
        where face.IsInterface
        let implementations = Assemblies.Types.Where(type => !type.IsInterface && type.GetInterfaces().Any(its => Open(its) == face)).Select(type => type.Name).ToList()
        where implementations.Count < 2
        select $"{face.FullName}: {string.Join(", ", implementations)}",
        "An interface with fewer than two implementations only hides its class: use the class (a test takes a fixed clock or a real store).");

    private static Type Open(Type face) => face.IsGenericType ? face.GetGenericTypeDefinition() : face;
}
