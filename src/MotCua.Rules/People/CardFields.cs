using MotCua.Rules.Text;

namespace MotCua.Rules.People;

/// <summary>
/// The bar-separated fields of a card's QR text, found by what they look like rather than by place: some scans lack the
/// old number's slot, some cards lack a name, newer ones carry more.
/// </summary>
internal sealed record CardFields
{
    private const int Fewest = 6;
    private const int LongestText = 2000;

    private readonly string[] fields;
    private readonly int nameAt;

    private CardFields(string[] fields, int nameAt) => (this.fields, this.nameAt) = (fields, nameAt);

    public string Number => fields[0];

    public string OldNumber => nameAt > 1 ? fields[1] : "";

    public string Name => nameAt > 0 ? fields[nameAt] : "";

    public string Born => At(1);

    public string Sex => At(2);

    public string Residence => At(3);

    public string IssuedOn => At(4);

    /// <summary>The seven fields in their places, and nothing behind them.</summary>
    public override string ToString() => string.Join('|', Number, OldNumber, Name, Born, Sex, Residence, IssuedOn);

    /// <summary>Null when the text cannot come from a card: fewer than six fields, no letters, or far too long.</summary>
    public static CardFields? Split(string text)
    {
        if (text.Length > LongestText)
        {
            return null;
        }

        string[] parts = [.. text.Split('|').Select(CleanText.Of)];
        var name = NameAt(parts);
        return parts.Length >= Fewest && name >= 0 ? new(parts, name) : null;
    }

    public static Sex SexOf(string field) => Folding.Fold(field) switch
    {
        "nam" => People.Sex.Male,
        "nu" => People.Sex.Female,
        _ => People.Sex.Unknown,
    };

    private static int NameAt(string[] fields)
    {
        var first = Array.FindIndex(fields, 1, field => field.Any(char.IsLetter));
        // Without a name the first letters are those of the sex, two places further on, behind the day of birth.
        return first >= 2 && SexOf(fields[first]) != People.Sex.Unknown && PartialDate.TryParseCompact(fields[first - 1], out _) ? first - 2 : first;
    }

    private string At(int places) => nameAt + places < fields.Length ? fields[nameAt + places] : "";
}
