using MotCua.Web.Infrastructure;
using MotCua.Web.Tests.HouseRules.Reading;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>A refusal that is said at a field must be one that exists.</summary>
public sealed class RefusedFieldTests
{
    [Fact]
    public void Every_code_with_a_field_is_refused_somewhere()
    {
        var source = string.Concat(Repository.Sources.Where(file => !file.Path.EndsWith("/RefusedField.cs", StringComparison.Ordinal)).Select(file => file.Text));
        Rule.Hold(RefusedField.Codes.Where(code => !source.Contains($"\"{code}\"", StringComparison.Ordinal)), "No refusal has this code any more: take it out of RefusedField.Fields.");
    }
}
