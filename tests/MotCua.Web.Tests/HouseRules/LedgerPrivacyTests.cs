using System.Reflection;
using System.Text.Json.Serialization;
using MotCua.Web.Tests.HouseRules.Reading;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>No personal data in the ledger: ids, codes, moments, money, enumerations; never a name, an address, a phone or free text.</summary>
public sealed class LedgerPrivacyTests
{
    private static readonly Type[] Plain = [typeof(long), typeof(int), typeof(bool), typeof(DateOnly), typeof(TimeOnly), typeof(DateTimeOffset)];

    // A text is a code that a machine or a closed list gave, and says so in the last word of its name.
    private static readonly string[] Codes = ["Number", "Code", "Codes", "Numbers", "Priority", "Kind", "Symbol", "Template", "Revision", "Hash", "Counter", "Series"];

    // These words make even a number somebody's.
    private static readonly string[] Somebodys = ["Phone", "Identity", "Card", "Person", "Personal", "Name", "Address", "Email", "Passport", "Birth", "Born", "Citizen", "Applicant"];

    [Fact]
    public void Entries_hold_only_what_names_nobody() => Rule.Hold(
        Assemblies.Entries.SelectMany(entry => Flaws(entry, entry.Name)),
        "A payload is never erased, so it may hold no personal data. Keep the value in a row and the row's id here (or SHA-256 of salt and value in a …Hash member); "
        + "a code-like text ends in one of LedgerPrivacyTests.Codes.");

    private static IEnumerable<string> Flaws(Type record, string path) =>
        from property in record.GetProperties()
        where property.GetCustomAttribute<JsonIgnoreAttribute>() is null && property.GetIndexParameters().Length == 0
        from flaw in Flaws(property.Name, property.PropertyType, $"{path}.{property.Name}")
        select flaw;

    private static IEnumerable<string> Flaws(string name, Type declared, string path)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        var words = WordsOf.Name(name).ToList();
        if (type != typeof(long) && type != typeof(bool) && words.Any(word => Somebodys.Contains(word, StringComparer.Ordinal)) && !type.IsEnum && words[^1] != "Hash")
        {
            return [$"{path} ({type.Name}) sounds like somebody's"];
        }

        if (Plain.Contains(type) || type.IsEnum || (type == typeof(byte[]) && words[^1] == "Hash"))
        {
            return [];
        }

        if (type == typeof(string))
        {
            return Codes.Contains(words[^1], StringComparer.Ordinal) ? [] : [$"{path} (text)"];
        }

        return type.IsGenericType && type.GetGenericArguments() is [var element] && typeof(System.Collections.IEnumerable).IsAssignableFrom(type) ? Flaws(name, element, path)
            : type.Namespace?.StartsWith("MotCua.", StringComparison.Ordinal) == true ? Flaws(type, path)
            : [$"{path} ({type.Name})"];
    }
}
