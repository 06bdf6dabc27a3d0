using System.Globalization;

namespace MotCua.Rules.People;

/// <summary>
/// What the QR code of an identity card says (mã QR thẻ căn cước): a typing aid, never proof of identity; a person
/// compares it with the card. Missing or unreadable parts are null with a warning. Anything after the day of issue, such
/// as the parents' names of cards from 7/2024, is let pass and not kept.
/// </summary>
/// <remarks>Fields as public readers of the card agree (chưa kiểm chứng); see docs/law/identity.md.</remarks>
public sealed record IdentityCard
{
    internal IdentityCard()
    {
    }

    public required IdentityNumber Number { get; init; }

    /// <summary>The number of an earlier paper (số CMND cũ), nine or twelve digits.</summary>
    public string? OldNumber { get; init; }

    public PersonName? FullName { get; init; }

    public PartialDate? Born { get; init; }

    public Sex Sex { get; init; }

    /// <summary>As written on the card, often a unit that has been merged since.</summary>
    public string? Residence { get; init; }

    public DateOnly? IssuedOn { get; init; }

    /// <summary>What was read here as card text again, without what was let pass: reads as the same card.</summary>
    public required string Text { get; init; }

    public IReadOnlyList<IdentityWarning> Warnings { get; init; } = [];

    /// <summary>Reads the text a scanner gave; refused only when it is no card text at all.</summary>
    public static Verdict<IdentityCard> Parse(string? scanned)
    {
        var text = (scanned ?? "").Trim().TrimStart('~', '\uFEFF');
        if (text.Length == 0)
        {
            return Refusals.CardEmpty;
        }

        var fields = CardFields.Split(text);
        if (fields is null)
        {
            return Refusals.CardNotCardText;
        }

        if (!IdentityNumber.TryParse(fields.Number, out var number))
        {
            return Refusals.CardNumberUnreadable;
        }

        return Read(number, fields);
    }

    private static IdentityCard Read(IdentityNumber number, CardFields fields)
    {
        var card = new IdentityCard
        {
            Number = number,
            OldNumber = IsOldNumber(fields.OldNumber) ? fields.OldNumber : null,
            FullName = PersonName.TryParse(fields.Name, out var name) ? name : null,
            Born = PartialDate.TryParseCompact(fields.Born, out var born) ? born : null,
            Sex = CardFields.SexOf(fields.Sex),
            Residence = fields.Residence.Length == 0 ? null : fields.Residence,
            IssuedOn = DayOf(fields.IssuedOn),
            Text = fields.ToString(),
        };
        return card with { Warnings = [.. Unread(card, fields), .. Contradictions(card)] };
    }

    private static bool IsOldNumber(string field) => field.Length is 9 or IdentityNumber.Length && field.All(char.IsAsciiDigit);

    private static DateOnly? DayOf(string field) =>
        DateOnly.TryParseExact(field, "ddMMyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static IEnumerable<IdentityWarning> Unread(IdentityCard card, CardFields fields)
    {
        if (ScanDamage.IsLikely(fields.Name, fields.Residence))
        {
            yield return IdentityWarning.InputMethodDamage;
        }

        if (card.FullName is null)
        {
            yield return IdentityWarning.NameUnreadable;
        }

        if (card.OldNumber is null && fields.OldNumber.Length > 0)
        {
            yield return IdentityWarning.OldNumberOdd;
        }

        if (card.Born is null)
        {
            yield return IdentityWarning.BirthUnreadable;
        }

        if (card.Sex == Sex.Unknown)
        {
            yield return IdentityWarning.SexUnreadable;
        }

        if (card.IssuedOn is null && fields.IssuedOn.Length > 0)
        {
            yield return IdentityWarning.IssueDayUnreadable;
        }
    }

    private static IEnumerable<IdentityWarning> Contradictions(IdentityCard card)
    {
        foreach (var warning in card.Number.ComparedWith(card.Sex, card.Born?.Year))
        {
            yield return warning;
        }

        if (card.IssuedOn < card.Born?.EarliestOn)
        {
            yield return IdentityWarning.IssuedBeforeBirth;
        }
    }
}
