using MotCua.Rules;
using MotCua.Rules.People;

namespace MotCua.App.Dossiers;

/// <summary>A person as typed or scanned at the desk (người trong hồ sơ được khai); read by the rules before anything is kept.</summary>
public sealed record GivenPerson
{
    public required string FullName { get; init; }

    public DossierPart Part { get; init; }

    /// <summary>Twelve digits; null where the person has none or did not bring it.</summary>
    public string? IdentityNumber { get; init; }

    /// <summary><c>dd/MM/yyyy</c>, <c>MM/yyyy</c> or <c>yyyy</c>.</summary>
    public string? Born { get; init; }

    public Sex? Sex { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>To the principal, where one files for another.</summary>
    public string? Relation { get; init; }

    /// <summary>The row to keep; its dossier and place are set by the act.</summary>
    public Verdict<DossierPerson> Read()
    {
        if (!PersonName.Parse(FullName).IsGranted(out var name, out var refusal))
        {
            return refusal;
        }

        if (!Optional(IdentityNumber, Rules.People.IdentityNumber.Parse, number => number.Digits).IsGranted(out var number, out refusal)
            || !Optional(Born, PartialDate.Parse, date => date.ToString()).IsGranted(out var born, out refusal)
            || !Optional(Phone, PhoneNumber.Parse, phone => phone.Digits).IsGranted(out var phone, out refusal))
        {
            return refusal;
        }

        return new DossierPerson
        {
            OfficeId = 0,
            DossierId = 0,
            Ordinal = 0,
            Part = Part,
            FullName = name.Text,
            FoldedName = name.SearchKey,
            IdentityNumber = Words(number),
            Born = Words(born),
            Sex = Sex,
            Address = Words(Address),
            Phone = Words(phone),
            Email = Words(Email),
            Relation = Words(Relation),
        };
    }

    /// <summary>Empty when nothing was typed.</summary>
    private static Verdict<string> Optional<T>(string? typed, Func<string?, Verdict<T>> parse, Func<T, string> write)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return "";
        }

        return parse(typed).IsGranted(out var value, out var refusal) ? write(value) : refusal;
    }

    private static string? Words(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().Normalize();
}

/// <summary>A paper laid on the desk (giấy tờ được nộp hoặc xuất trình).</summary>
/// <param name="KeepOriginal">The original stays with us until the return: it is printed on slip 01.</param>
public sealed record GivenPaper(string Name, int Originals = 0, int Copies = 1, bool KeepOriginal = false);
