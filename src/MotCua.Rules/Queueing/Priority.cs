namespace MotCua.Rules.Queueing;

/// <summary>
/// A reason to be called earlier (lý do ưu tiên). Reasons and ranks are data; these are the ones we ship, each unconfirmed
/// until the office confirms it. The board shows only "Ưu tiên", never the reason.
/// </summary>
/// <param name="Code">Stable kebab-case code.</param>
/// <param name="Name">As the officer sees it.</param>
/// <param name="Rank">0 is none; 1 is called before 2, and any rank before none.</param>
/// <param name="Basis">Where it stands, as far as known.</param>
/// <param name="FromAge">The age in full years from which it holds by itself; null when a person has to see it.</param>
public sealed record Priority(string Code, Sentence Name, int Rank, LegalBasis? Basis = null, int? FromAge = null)
{
    /// <summary>No priority (không ưu tiên).</summary>
    public static Priority None { get; } = new("none", Sentence.Of("Không ưu tiên"), 0);

    /// <summary>The closed list (danh mục ưu tiên), none first, then by rank.</summary>
    public static IReadOnlyList<Priority> Shipped { get; } =
    [
        None,
        new("aged-80", Sentence.Of("Người từ đủ 80 tuổi"), 1, Unverified("Luật Người cao tuổi 39/2009/QH12"), 80),
        new("disabled", Sentence.Of("Người khuyết tật"), 1, Unverified("Luật Người khuyết tật 51/2010/QH12")),
        new("pregnant", Sentence.Of("Phụ nữ mang thai"), 1),
        new("small-child", Sentence.Of("Người đi cùng trẻ nhỏ"), 2),
        new("merit", Sentence.Of("Người có công với cách mạng"), 2, Unverified("Pháp lệnh 02/2020/UBTVQH14")),
        new("aged-60", Sentence.Of("Người từ đủ 60 tuổi"), 3, Unverified("Luật Người cao tuổi 39/2009/QH12"), 60),
    ];

    public bool IsNone => Rank == 0;

    /// <summary>Finds a reason of a list by its code; refused when the closed list does not hold it.</summary>
    public static Verdict<Priority> Parse(string? code, IReadOnlyList<Priority> list)
    {
        if (list.FirstOrDefault(reason => reason.Code == code) is { } found)
        {
            return found;
        }

        return Refusals.PriorityUnknown(code);
    }

    /// <summary>The reason that age alone gives, the highest that is reached; <see cref="None"/> when none is.</summary>
    public static Priority ForAge(int age, IReadOnlyList<Priority> list) =>
        list.Where(reason => reason.FromAge <= age).OrderByDescending(reason => reason.FromAge).FirstOrDefault(None);

    private static LegalBasis Unverified(string document) => new(document, Verified: false);
}
