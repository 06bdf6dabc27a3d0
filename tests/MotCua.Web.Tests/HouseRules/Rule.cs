using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>How a house rule fails: one sentence that says what to do, then every place where it is broken.</summary>
internal static class Rule
{
    public static void Hold(IEnumerable<string> broken, string whatToDo)
    {
        var places = broken.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (places.Count > 0)
        {
            Assert.Fail($"{whatToDo}\n  {string.Join("\n  ", places)}");
        }
    }
}
