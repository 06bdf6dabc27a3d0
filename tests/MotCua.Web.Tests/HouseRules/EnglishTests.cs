using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using MotCua.Web.Tests.HouseRules.Reading;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary><c>en.json</c> is complete: every sentence of the sources is in it with the same holes, and nothing else is.</summary>
public sealed partial class EnglishTests
{
    private const string Path = "src/MotCua.Web/Words/en.json";
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Vietnamese that is no sentence: names, letters and words of the law itself, the same in every language.
    private static readonly Dictionary<string, string> Untranslated = new(StringComparer.Ordinal)
    {
        ["src/MotCua.App/Rehearsal/Cast.cs"] = "names of the cast",
        ["src/MotCua.App/Rehearsal/CastWords.cs"] = "what the cast writes by hand",
        ["src/MotCua.App/Rehearsal/InventedPerson.cs"] = "names of invented people and villages",
        ["src/MotCua.App/Rehearsal/SampleCommune.cs"] = "names of the invented commune",
        ["src/MotCua.Web/Pages/StyleGuide/Invented.cs"] = "letters to look at",
        ["src/MotCua.Rules/Money/Dong.cs"] = "the sign of the currency",
        ["src/MotCua.Rules/Money/FeeCalculation.cs"] = "how an exemption was proved, as it is printed",
        ["src/MotCua.Rules/Plans/PlanDocument.cs"] = "a word looked for in a plan's text",
        ["src/MotCua.Rules/Plans/OldTerm.cs"] = "words looked for in a plan's text",
        ["src/MotCua.Rules/Plans/WordChecks.cs"] = "words looked for in a plan's text",
        ["src/MotCua.Rules/Calendars/LunarDate.cs"] = "how a lunar date is written",
        ["src/MotCua.Rules/People/OldProvinces.cs"] = "names of provinces",
        ["src/MotCua.Rules/Queueing/TicketSheet.cs"] = "printed, Vietnamese only",
        ["src/MotCua.Rules/Slips/ApologySlip.cs"] = "statutory words, Vietnamese only",
        ["src/MotCua.Rules/Slips/AttendanceSheet.cs"] = "printed, Vietnamese only",
        ["src/MotCua.Rules/Slips/HoursCertificate.cs"] = "printed, Vietnamese only",
        ["src/MotCua.Rules/Slips/ControlSheet.cs"] = "statutory words, Vietnamese only",
        ["src/MotCua.Rules/Slips/DayNotice.cs"] = "printed, Vietnamese only",
        ["src/MotCua.Rules/Slips/DaySheet.cs"] = "printed, Vietnamese only",
        ["src/MotCua.Rules/Slips/DepositSheet.cs"] = "printed, Vietnamese only",
        ["src/MotCua.Rules/Slips/FeeNoteSlip.cs"] = "printed, Vietnamese only",
        ["src/MotCua.Rules/Slips/HandOverSheet.cs"] = "printed, Vietnamese only",
        ["src/MotCua.Rules/Slips/UncollectedSheet.cs"] = "printed, Vietnamese only",
        ["src/MotCua.Rules/Slips/ProcedurePoster.cs"] = "printed, Vietnamese only",
        ["src/MotCua.Rules/Slips/SigningSheet.cs"] = "printed, Vietnamese only",
        ["src/MotCua.Rules/Slips/ReceiptSlip.cs"] = "statutory words, Vietnamese only",
        ["src/MotCua.Rules/Slips/RefusalSlip.cs"] = "statutory words, Vietnamese only",
        ["src/MotCua.Rules/Slips/SheetWords.cs"] = "statutory words, Vietnamese only",
        ["src/MotCua.Rules/Slips/VolunteerSheet.cs"] = "printed, Vietnamese only",
        ["src/MotCua.App/Reports/VolunteerSheets.cs"] = "printed, Vietnamese only",
        ["src/MotCua.Rules/Slips/Slip.cs"] = "statutory words, Vietnamese only",
        ["src/MotCua.Rules/Slips/SlipWords.cs"] = "statutory words, Vietnamese only",
        ["src/MotCua.Rules/Slips/StopNotice.cs"] = "statutory words, Vietnamese only",
        ["src/MotCua.Rules/Slips/SupplementSlip.cs"] = "statutory words, Vietnamese only",
        ["src/MotCua.Rules/Slips/TrackingBook.cs"] = "statutory words, Vietnamese only",
        ["src/MotCua.Rules/Voices/ClipWords.cs"] = "words as the boards speak them, Vietnamese only",
        ["src/MotCua.Rules/Voices/KioskWords.cs"] = "words as the kiosk speaks them, Vietnamese only",
        ["src/MotCua.Rules/LegalBasis.cs"] = "a citation, quoted as the law writes it",
        ["src/MotCua.Rules/Sentence.cs"] = "the word between the hour and the day",
    };

    // Words on pages that stay as they are.
    private static readonly string[] SameInEveryLanguage = ["Một Cửa", "Tiếng Việt", "đồng", " đ."];

    private static readonly Dictionary<string, string> English = JsonSerializer.Deserialize<Dictionary<string, string>>(Repository.Get(Path).Text)!;

    private static readonly List<Said> Said =
    [
        .. Repository.Sources.Concat(Repository.Views).SelectMany(Sentences.Called),
        .. Repository.Sources.Where(file => !Untranslated.ContainsKey(file.Path)).SelectMany(Sentences.ByDetour).Where(said => !Citation().IsMatch(said.Template)),
    ];

    [Fact]
    public void Every_sentence_is_in_the_dictionary() => Rule.Hold(
        Said.Where(said => !English.ContainsKey(said.Template)).Select(said => $"  {JsonSerializer.Serialize(said.Template, Plain)}: \"\","),
        $"Put these lines into {Path}, in the order of the alphabet, with their English (holes unchanged). "
        + "A Vietnamese text that nobody reads as a sentence belongs to EnglishTests.Untranslated.");

    [Fact]
    public void Every_line_of_the_dictionary_is_said_somewhere() => Rule.Hold(
        English.Keys.Except(Said.Select(said => said.Template)),
        $"Nobody says these sentences any more: take them out of {Path}.");

    [Fact]
    public void Both_languages_have_the_same_holes() => Rule.Hold(
        from line in English
        where !Sentences.Holes(line.Key).SequenceEqual(Sentences.Holes(line.Value)) || line.Value.Trim().Length == 0 || Sentences.IsVietnamese(WithoutSame(line.Value))
        select $"{line.Key} → {line.Value}",
        $"A line of {Path} is empty, is not English, or has other holes than its Vietnamese.");

    [Fact]
    public void The_dictionary_is_in_alphabetical_order()
    {
        var keys = English.Keys.ToList();
        Rule.Hold(
            keys.Zip(keys.Skip(1)).Where(pair => string.CompareOrdinal(pair.First, pair.Second) > 0).Select(pair => $"“{pair.Second}” stands before “{pair.First}”"),
            $"{Path} is kept in ordinal order, so that two people who add lines do not meet: move them.");
    }

    [Fact]
    public void Templates_are_whole_literals() => Rule.Hold(
        Repository.Sources.Concat(Repository.Views).SelectMany(Sentences.Untranslatable)
            .Concat(from file in Repository.Sources
                    where !Untranslated.ContainsKey(file.Path)
                    from said in Sentences.Interpolated(file)
                    where Sentences.IsVietnamese(WithoutSame(said.Template))
                    select $"{said.At}: {said.Template}"),
        "A template is one literal with {named_holes}: neither glued with + nor interpolated with $.");

    [Fact]
    public void Pages_say_nothing_past_the_dictionary() => Rule.Hold(
        from page in Repository.Views
        where !Untranslated.ContainsKey(page.Path)
        from line in Sentences.Bare(new SourceFile(page.Path, WithoutSame(page.Text)))
        select line,
        "Say it through Model.T(\"…\").");

    [Fact]
    public void What_is_left_untranslated_is_still_there() => Rule.Hold(
        Untranslated.Keys.Where(path => Repository.Find(path) is not { } file || !file.CSharp.Literals.Any(literal => Sentences.IsVietnamese(literal.Value))),
        "Nothing Vietnamese stands here any more: take the line out of EnglishTests.Untranslated.");

    private static string WithoutSame(string text) => SameInEveryLanguage.Aggregate(text, (left, word) => left.Replace(word, "", StringComparison.Ordinal));

    // A document or an article by its number stays as it is written.
    [GeneratedRegex(@"^Điều \d|\d+/(\d{4}/)?[A-Z]{2}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Citation();
}
