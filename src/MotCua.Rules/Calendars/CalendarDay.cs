namespace MotCua.Rules.Calendars;

/// <summary>A day that is not an ordinary one, and the document that says so (ngày đặc biệt trong lịch làm việc).</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">What it is: holiday, substitute, swapped, closed, shortened, reception only.</param>
/// <param name="Name">What people call it, for example <c>Ngày Văn hóa Việt Nam</c>.</param>
/// <param name="Basis">The article or document it rests on.</param>
/// <param name="Confirmed">False for days computed by the law alone, until the year's decision is entered (chưa xác nhận).</param>
public sealed record CalendarDay(DateOnly On, CalendarDayKind Kind, Sentence Name, LegalBasis Basis, bool Confirmed)
{
    /// <summary>The sessions of that day where it has its own; empty means shut, or on a make-up day those of the day repaid.</summary>
    public IReadOnlyList<OfficeSession> Sessions { get; init; } = [];

    /// <summary>The other day of a swap.</summary>
    public DateOnly? SwappedWith { get; init; }

    /// <summary>A working day on which the office is shut by its own document (đóng cửa).</summary>
    public static CalendarDay Closure(DateOnly on, string reason, LegalBasis basis) =>
        new(on, CalendarDayKind.Closure, InTheOfficesWords(reason), basis, Confirmed: true);

    /// <summary>A working day with other sessions than its weekday has (ngày làm việc rút ngắn).</summary>
    public static CalendarDay ShortDay(DateOnly on, IReadOnlyList<OfficeSession> sessions, string reason, LegalBasis basis) =>
        new(on, CalendarDayKind.ShortDay, InTheOfficesWords(reason), basis, Confirmed: true) { Sessions = sessions };

    /// <summary>A day off on which people are received (chỉ tiếp nhận): it is never counted as a working day.</summary>
    public static CalendarDay ReceptionOnly(DateOnly on, IReadOnlyList<OfficeSession> sessions, string reason, LegalBasis basis) =>
        new(on, CalendarDayKind.ReceptionOnly, InTheOfficesWords(reason), basis, Confirmed: true) { Sessions = sessions };

    /// <summary>Why the day is special, as the steps of a deadline cite it: name, basis and whether it is confirmed.</summary>
    public Sentence Reason() => Confirmed
        ? Sentence.Of("{name} ({basis})", ("name", Name), ("basis", Basis))
        : Sentence.Of("{name} ({basis}; chưa xác nhận)", ("name", Name), ("basis", Basis));

    private static Sentence InTheOfficesWords(string reason) => Sentence.Of("{reason}", ("reason", reason));
}
