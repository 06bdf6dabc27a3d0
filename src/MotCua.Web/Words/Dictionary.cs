using System.Collections.Frozen;
using System.Text.Json;
using MotCua.Rules;

namespace MotCua.Web.Words;

/// <summary>
/// Every sentence by its Vietnamese text (từ điển). <c>en.json</c> is complete: a test scans the sources for sentences and
/// finds each of them there.
/// </summary>
public static class Dictionary
{
    private static readonly Lazy<FrozenDictionary<string, string>> English = new(Read);

    public static string In(Language language, Sentence sentence) =>
        language == Language.Vietnamese ? sentence.ToString() : sentence.Fill(template => English.Value.GetValueOrDefault(template, template));

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(Dictionary).Assembly.GetManifestResourceStream("en.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
