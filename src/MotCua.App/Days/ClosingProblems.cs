using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Days;

/// <summary>One thing left when a day is to be closed (việc còn lại).</summary>
/// <param name="SubjectId">The dossier, visit, emergency, desk or pager it is about; 0 for the office itself.</param>
/// <param name="Number">As people call it; empty where it has no number.</param>
public sealed record ClosingProblem(ClosingProblemKind Kind, long SubjectId, string Number)
{
    /// <summary>The day does not close over it; the others are listed on its sheet.</summary>
    public bool Blocks => Kind < ClosingProblemKind.DraftWaiting;
}

/// <summary>What is left to do before a day can be closed (kiểm tra cuối ngày): each is one small question.</summary>
public static class ClosingProblems
{
    private static readonly Question[] Questions =
    [
        new(
            ClosingProblemKind.SlipMissing,
            "select dossier_id as subject_id, house_on, house_ordinal from dossiers where office_id = $1 and slip = 'withheld' and closed_at is null and received_at < $2 order by dossier_id",
            Housed,
            asked => [asked.OfficeId, asked.NextDay]),
        new(
            ClosingProblemKind.CodeMissing,
            """
            select dossier_id as subject_id, house_on, house_ordinal from dossiers
            where office_id = $1 and official_code is null and state not in ('void', 'not-accepted') and received_at < $2
              and not exists (select 1 from missing_codes explained where explained.office_id = dossiers.office_id and explained.dossier_id = dossiers.dossier_id)
            order by dossier_id
            """,
            Housed,
            asked => [asked.OfficeId, asked.NextDay]),
        new(
            ClosingProblemKind.TicketOpen,
            $"""
            select visit_id as subject_id, {string.Join(", ", Ticket.Table.Columns)} from tickets
            where office_id = $1 and day_on = $2 and state in ('waiting', 'called', 'held') order by ticket_id
            """,
            row => Ticket.Table.Read(row).Number,
            asked => [asked.OfficeId, asked.Day]),
        new(
            ClosingProblemKind.PromiseRunning,
            """
            select dossier_id as subject_id, house_on, house_ordinal from dossiers
            where office_id = $1 and promise = 'open' and holder not in ('applicant', 'outside') and promised_at >= $2 and promised_at < $3 order by dossier_id
            """,
            Housed,
            asked => [asked.OfficeId, asked.Now.ToMinute(), asked.NextDay]),
        new(
            ClosingProblemKind.EmergencyOpen,
            "select emergency_id as subject_id from emergencies where office_id = $1 and ended_at is null and began_at < $2 order by emergency_id",
            Nameless,
            asked => [asked.OfficeId, asked.NextDay]),
        new(
            ClosingProblemKind.LateEntriesUnconfirmed,
            "select emergency_id as subject_id from emergencies where office_id = $1 and ended_at is not null and confirmed_at is null and began_at < $2 order by emergency_id",
            Nameless,
            asked => [asked.OfficeId, asked.NextDay]),
        new(
            ClosingProblemKind.DeskTurnUnconfirmed,
            """
            select turn.desk_id as subject_id, desk.number as number from desk_turns turn
            join desks desk on desk.office_id = turn.office_id and desk.desk_id = turn.desk_id
            where turn.office_id = $1 and turn.confirmed_at is null and turn.named_at < $2 order by turn.desk_turn_id
            """,
            Numbered,
            asked => [asked.OfficeId, asked.NextDay]),
        new(
            ClosingProblemKind.DraftWaiting,
            "select dossier_id as subject_id, house_on, house_ordinal from dossiers where office_id = $1 and promise = 'open' and holder = 'applicant' and promised_at < $2 order by dossier_id",
            Housed,
            asked => [asked.OfficeId, asked.NextDay]),
        new(
            ClosingProblemKind.ClockDoubted,
            "select sequence as subject_id from clock_doubts where office_id = $1 and confirmed_sequence is null order by sequence",
            Nameless,
            asked => [asked.OfficeId]),
        new(
            ClosingProblemKind.OriginalKept,
            """
            select dossier.dossier_id as subject_id, dossier.house_on, dossier.house_ordinal from dossier_papers paper
            join dossiers dossier on dossier.office_id = paper.office_id and dossier.dossier_id = paper.dossier_id
            where paper.office_id = $1 and paper.kept_at is not null and paper.returned_at is null order by paper.dossier_id, paper.ordinal
            """,
            Housed,
            asked => [asked.OfficeId]),
        new(
            ClosingProblemKind.PagerOut,
            """
            select loan.visit_id as subject_id, pager.number as number from pager_loans loan
            join pagers pager on pager.office_id = loan.office_id and pager.pager_id = loan.pager_id
            where loan.office_id = $1 and loan.ended_at is null order by pager.number
            """,
            Numbered,
            asked => [asked.OfficeId]),
    ];

    /// <summary>Everything left, what blocks first, in the order of the kinds.</summary>
    public static async Task<IReadOnlyList<ClosingProblem>> ReadAsync(IRows rows, (int OfficeId, DateOnly Day, DateTimeOffset Now) asked)
    {
        var about = new Asked(asked.OfficeId, asked.Day, asked.Now);
        var problems = new List<ClosingProblem>();
        foreach (var question in Questions)
        {
            problems.AddRange(await rows.ListAsync(question.Sql, row => new ClosingProblem(question.Kind, row.Long("subject_id"), question.Number(row)), question.Values(about)));
        }

        return problems;
    }

    private static string Numbered(Row row) => row.Long("number").ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Housed(Row row) => HouseNumber.Of(row.Day("house_on"), row.Int("house_ordinal")).ToString();

    private static string Nameless(Row row) => "";

    private sealed record Asked(int OfficeId, DateOnly Day, DateTimeOffset Now)
    {
        public DateTimeOffset NextDay => OfficeTime.At(Day.AddDays(1), TimeOnly.MinValue);
    }

    private sealed record Question(ClosingProblemKind Kind, string Sql, Func<Row, string> Number, Func<Asked, object?[]> Values);
}
