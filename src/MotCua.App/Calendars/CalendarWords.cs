using MotCua.Rules;

namespace MotCua.App.Calendars;

/// <summary>What is written about a special day (lời và văn bản của ngày đặc biệt), clean and not too long.</summary>
internal sealed record CalendarWords(string Name, string Document)
{
    private const int LongestName = 120;

    public static Verdict<CalendarWords> Clean(string name, string document)
    {
        var words = new CalendarWords(name.Trim().Normalize(), document.Trim().Normalize());
        return words.Name.Length is 0 or > LongestName ? CalendarRefusals.NameMissing(LongestName)
            : words.Document.Length == 0 ? CalendarRefusals.DocumentMissing()
            : words.Document.Length > CalendarRefusals.LongestDocument ? CalendarRefusals.DocumentTooLong()
            : words;
    }
}
