using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.Calendars;

/// <summary>Takes a working day off and repays it on a day off, as decided for the public sector (hoán đổi ngày làm việc).</summary>
public sealed class SwapDays : IAct<SwapDaysInput, DaysSwapped>
{
    public Task<Verdict<DaysSwapped>> RunAsync(OfficeWrite office, SwapDaysInput input, Actor actor) => Task.FromResult(Swap(office, input));

    private static Verdict<DaysSwapped> Swap(OfficeWrite office, SwapDaysInput input)
    {
        var swap = new SwappedDay(input.Off, input.MakeUp, new LegalBasis(input.Document.Trim().Normalize()));
        if (!CalendarWords.Clean(nameof(swap), input.Document).IsGranted(out var words, out var refusal)
            || !office.Terms.Calendar.With(swap).IsGranted(out _, out refusal))
        {
            return refusal;
        }

        var notices = swap.Days().Select(day => NoticeOf(office, day, words.Document)).ToList();
        foreach (var notice in notices)
        {
            office.Insert(notice);
        }

        office.RaiseRevision();
        var swapped = new DaysSwapped(notices[0].NoticeId, notices[1].NoticeId, input.Off, input.MakeUp);
        office.Record(swapped);
        return swapped;
    }

    private static CalendarNotice NoticeOf(OfficeWrite office, CalendarDay day, string document) => new()
    {
        OfficeId = office.OfficeId,
        NoticeId = office.NextId(Series.CalendarNotice),
        DayOn = day.On,
        Kind = day.Kind,
        Name = day.Name.ToString(),
        Document = document,
        Sessions = "",
        SwappedWithOn = day.SwappedWith,
        AnnouncedSequence = office.Sequence,
        LastSequence = office.Sequence,
    };
}

/// <param name="Off">The working day that becomes a day off.</param>
/// <param name="MakeUp">The day off that is worked instead, with the hours of the day it repays.</param>
public sealed record SwapDaysInput(DateOnly Off, DateOnly MakeUp, string Document);
