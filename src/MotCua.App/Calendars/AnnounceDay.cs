using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.Calendars;

/// <summary>Makes a day special by a document: shut, shortened, or reception only on a day off (thông báo ngày nghỉ, ngày làm việc khác thường).</summary>
public sealed class AnnounceDay : IAct<AnnounceDayInput, DayAnnounced>
{
    public Task<Verdict<DayAnnounced>> RunAsync(OfficeWrite office, AnnounceDayInput input, Actor actor) => Task.FromResult(Announce(office, input));

    private static Verdict<DayAnnounced> Announce(OfficeWrite office, AnnounceDayInput input)
    {
        if (input.Kind is not (CalendarDayKind.Closure or CalendarDayKind.ShortDay or CalendarDayKind.ReceptionOnly))
        {
            return CalendarRefusals.KindNotAnnounced();
        }

        if (!CalendarWords.Clean(input.Name, input.Document).IsGranted(out var words, out var refusal)
            || !SessionText.Parse(input.Kind == CalendarDayKind.Closure ? "" : input.Sessions ?? "").IsGranted(out var sessions, out refusal))
        {
            return refusal;
        }

        var notice = new CalendarNotice
        {
            OfficeId = office.OfficeId,
            NoticeId = office.NextId(Series.CalendarNotice),
            DayOn = input.On,
            Kind = input.Kind,
            Name = words.Name,
            Document = words.Document,
            Sessions = SessionText.Write(sessions),
            AnnouncedSequence = office.Sequence,
            LastSequence = office.Sequence,
        };
        if (!office.Terms.Calendar.With(notice.ToDay()).IsGranted(out _, out refusal))
        {
            return refusal;
        }

        office.Insert(notice);
        office.RaiseRevision();
        var announced = new DayAnnounced(notice.NoticeId, notice.DayOn, notice.Kind);
        office.Record(announced);
        return announced;
    }
}

public sealed record AnnounceDayInput
{
    public required DateOnly On { get; init; }
    public required CalendarDayKind Kind { get; init; }

    /// <summary>As <c>07:00-11:30,13:30-16:00</c>; not for a closure.</summary>
    public string? Sessions { get; init; }

    /// <summary>Why, as people are told.</summary>
    public required string Name { get; init; }

    /// <summary>The document it rests on.</summary>
    public required string Document { get; init; }
}
