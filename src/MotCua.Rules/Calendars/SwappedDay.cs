namespace MotCua.Rules.Calendars;

/// <summary>A working day taken off and repaid on a weekend (hoán đổi ngày làm việc), as decided for the public sector.</summary>
/// <param name="Off">The working day that becomes a day off.</param>
/// <param name="MakeUp">The day off that becomes a working day, with the hours of the day it repays.</param>
/// <param name="Basis">The decision.</param>
public sealed record SwappedDay(DateOnly Off, DateOnly MakeUp, LegalBasis Basis)
{
    public IReadOnlyList<CalendarDay> Days() =>
    [
        new(Off, CalendarDayKind.SwapOff, Sentence.Of("Nghỉ hoán đổi, làm bù ngày {on}", ("on", MakeUp)), Basis, Confirmed: true) { SwappedWith = MakeUp },
        new(MakeUp, CalendarDayKind.MakeupWork, Sentence.Of("Làm bù cho ngày {on}", ("on", Off)), Basis, Confirmed: true) { SwappedWith = Off },
    ];
}
