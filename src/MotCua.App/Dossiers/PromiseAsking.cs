using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;

namespace MotCua.App.Dossiers;

/// <summary>What would be promised for a file received now (hỏi hẹn trả kết quả): shown before it is made, asked again by the act that makes it.</summary>
public static class PromiseAsking
{
    private const int SoonMinutes = 30;

    public static Verdict<Promise> Ask(this OfficeTerms terms, OfferedProcedure procedure, Findings findings, DateTimeOffset at) => Promise.For(new PromiseQuestion
    {
        Procedure = procedure,
        Findings = findings,
        Plans = terms.PlansOn(at.Day()),
        Calendar = terms.Calendar,
        At = at,
    });

    /// <summary>What the desk says about the file, and what the program knows beside it: who is away, and whether the person was called in time.</summary>
    /// <param name="file">The file, and when the person at the desk was called; null where nobody is.</param>
    public static async Task<Findings> FindAsync(
        this IRows rows, OfficeTerms terms, (int OfficeId, DateTimeOffset At) office, (OfferedProcedure Procedure, bool NeedsVerification, DateTimeOffset? CalledAt) file) => new()
        {
            NeedsVerification = file.NeedsVerification,
            HandlerAway = file.Procedure.Local.HandlerId is { } handler && await rows.IsAwayAsync(office, handler),
            SignerAway = (await rows.PresentAsync(office, Roles.Signer)).Count == 0,
            CalledInTime = file.CalledAt is { } called && terms.Calendar.IsOpen(called),
        };

    /// <summary>When whoever is at the desk was called; null while nobody is.</summary>
    public static async Task<DateTimeOffset?> CalledAtAsync(this IRows rows, int officeId, long? deskId) => (await rows.ListAsync(
        "select called_at from calls where office_id = $1 and desk_id = $2 and ended_at is null", row => row.Moment("called_at"), officeId, deskId ?? 0)) is [var at, ..] ? at : null;

    /// <summary>How many files promised for today or before still wait for their result.</summary>
    public static async Task<int> FilesBeforeAsync(this IRows rows, int officeId) =>
        (await rows.ListAsync("select count(*) as number from dossiers where office_id = $1 and promise = 'open'", row => row.Int("number"), officeId))[0];

    /// <summary>What to tell the person before the file is taken in; nothing here stands in the way.</summary>
    public static IReadOnlyList<Sentence> Warnings(this Findings findings, WorkingCalendar calendar, DateTimeOffset at, int filesBefore = 0)
    {
        List<Sentence> warnings = [];
        if (findings.HandlerAway)
        {
            warnings.Add(Sentence.Of("Người giải quyết thủ tục này hôm nay vắng."));
        }

        if (findings.SignerAway)
        {
            warnings.Add(Sentence.Of("Người ký đang vắng: kết quả có thể phải chờ."));
        }

        if (filesBefore > 0)
        {
            warnings.Add(Sentence.Of("Trước hồ sơ này còn {count} hồ sơ hẹn trong ngày chưa có kết quả.", ("count", filesBefore)));
        }

        if (MinutesLeft(calendar, at) is { } minutes)
        {
            warnings.Add(Sentence.Of("Còn {minutes} phút nữa là hết buổi làm việc.", ("minutes", minutes)));
        }

        return warnings;
    }

    private static int? MinutesLeft(WorkingCalendar calendar, DateTimeOffset at)
    {
        var now = at.Clock();
        var left = calendar.SessionsOn(at.Day()).Where(session => session.Contains(now)).Select(session => (int)(session.Until - now).TotalMinutes).DefaultIfEmpty(int.MaxValue).First();
        return left <= SoonMinutes ? left : null;
    }
}
