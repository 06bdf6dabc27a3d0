using MotCua.App.Calendars;
using MotCua.App.Data;
using MotCua.App.Plans;
using MotCua.App.Procedures;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Procedures;

namespace MotCua.App.Terms;

/// <summary>Puts an office's terms together from its rows and from what ships.</summary>
public static class TermsReader
{
    public static async Task<OfficeTerms> ReadAsync(IRows rows, int officeId, long revision) => new()
    {
        Revision = revision,
        Calendar = await CalendarAsync(rows, officeId),
        Catalogue = await CatalogueAsync(rows, officeId),
        Local = await LocalAsync(rows, officeId),
        Adopted = await PlansAsync(rows, officeId),
    };

    private static async Task<WorkingCalendar> CalendarAsync(IRows rows, int officeId)
    {
        var week = await rows.ListAsync(
            "select weekday, sessions from office_hours where office_id = $1",
            row => (Day: row.Code<DayOfWeek>("weekday"), Sessions: SessionText.Read(row.Text("sessions"))),
            officeId);
        var notices = await rows.ListAsync(Of<CalendarNotice>() + " order by notice_id", CalendarNotice.Table.Read, officeId);
        var decisions = await rows.ListAsync(
            "select year, document, is_tet_two_before, is_national_day_after from holiday_decisions where office_id = $1 order by decision_id",
            row => new HolidayDecision
            {
                Year = row.Int("year"),
                Basis = new LegalBasis(row.Text("document")),
                TetTakesTwoDaysBefore = row.Bool("is_tet_two_before"),
                NationalDayTakesDayAfter = row.Bool("is_national_day_after"),
            },
            officeId);
        var hours = week.Count == 0 ? OfficeHours.Default : Stored(OfficeHours.Of(week.ToDictionary(day => day.Day, day => day.Sessions)));
        return new WorkingCalendar(hours, [.. notices.Select(notice => notice.ToDay())], decisions);
    }

    private static async Task<ProcedureCatalogue> CatalogueAsync(IRows rows, int officeId)
    {
        var imports = await rows.ListAsync(
            "select content from catalogue_imports where office_id = $1 order by import_id", row => row.Text("content"), officeId);
        return imports.Count == 0 ? ImportedCatalogue.Shipped.Procedures : ImportedCatalogue.Over(ImportedCatalogue.Shipped.Procedures, imports);
    }

    private static async Task<IReadOnlyDictionary<ProcedureCode, LocalSettings>> LocalAsync(IRows rows, int officeId)
    {
        var settings = await rows.ListAsync(Of<LocalProcedure>(), LocalProcedure.Table.Read, officeId);
        return settings.ToDictionary(local => ProcedureCode.Parse(local.ProcedureCode), local => local.ToSettings());
    }

    private static async Task<IReadOnlyList<AdoptedPlan>> PlansAsync(IRows rows, int officeId)
    {
        var revisions = await rows.ListAsync(Of<PlanRevision>() + " order by plan_id, revision", PlanRevision.Table.Read, officeId);
        return
        [
            .. from plan in revisions
               select new AdoptedPlan(Stored(PlanFile.Read(plan.Content, plan.PlanId)), plan.Revision, plan.State, plan.HoldsFromOn, plan.HoldsUntilOn),
        ];
    }

    private static string Of<TRow>()
        where TRow : IRow<TRow> => $"select {string.Join(", ", TRow.Table.Columns)} from {TRow.Table.Name} where office_id = $1";

    /// <summary>What an act checked before it stored it; anything else is a damaged store.</summary>
    private static T Stored<T>(Verdict<T> verdict) =>
        verdict.IsGranted(out var value, out var refusal) ? value : throw new InvalidDataException(refusal.ToString());
}
