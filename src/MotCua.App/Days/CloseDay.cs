using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger.Happened;
using MotCua.App.Queueing;
using MotCua.Rules;

namespace MotCua.App.Days;

/// <summary>Closes the office's day (đóng ngày): nothing that must not stay open is open, the cash is counted, and each promise of the day is judged.</summary>
public sealed class CloseDay : IAct<CloseDayInput, DayClosed>
{
    public async Task<Verdict<DayClosed>> RunAsync(OfficeWrite office, CloseDayInput input, Actor actor)
    {
        var on = input.DayOn ?? office.Today;
        if (on > office.Today || await office.FindAsync<OfficeDay>(on) is not { } day)
        {
            return DayRefusals.NotOpen(on);
        }

        if (day.ClosedAt is not null)
        {
            return DayRefusals.Closed(on);
        }

        var cash = input.Cash ?? [];
        if (CashCount.Flaw(cash) is { } flaw)
        {
            return flaw;
        }

        var problems = await ClosingProblems.ReadAsync(office, (office.OfficeId, on, office.Now));
        if (problems.FirstOrDefault(problem => problem.Blocks) is { } first)
        {
            return DayRefusals.ProblemsLeft(problems.Count(problem => problem.Blocks), first.Kind.Name());
        }

        var judged = await JudgedAsync(office, on);
        var closed = Closing(on, cash, problems, judged);
        Close(office, day with { ClosedAt = office.Now, ClosedBy = actor.AccountId, CashCounted = closed.CashCounted, LastSequence = office.Sequence }, cash, judged);
        office.Record(closed);
        return closed;
    }

    /// <summary>Promises up to that day which nothing has decided: a draft that waits with the applicant, or a matter at another body, keeps its promise open.</summary>
    private static async Task<IReadOnlyList<Dossier>> JudgedAsync(OfficeWrite office, DateOnly on)
    {
        var open = await office.ListAsync(
            $"""
            select {string.Join(", ", Dossier.Table.Columns)} from dossiers
            where office_id = $1 and promise = 'open' and promised_at < $2 and holder not in ('applicant', 'outside')
            order by dossier_id
            """,
            Dossier.Table.Read,
            office.OfficeId,
            OfficeTime.At(on.AddDays(1), TimeOnly.MinValue));
        return [.. open.Select(dossier => dossier with { Promise = dossier.Judged(dossier.ReadyAt ?? office.Now), LastSequence = office.Sequence })];
    }

    private static DayClosed Closing(DateOnly on, IReadOnlyList<CashCount> cash, IReadOnlyList<ClosingProblem> problems, IReadOnlyList<Dossier> judged) => new(
        on,
        cash.Sum(count => count.Amount),
        [.. judged.Where(dossier => dossier.Promise == PromiseState.Kept).Select(dossier => dossier.DossierId)],
        [.. judged.Where(dossier => dossier.Promise == PromiseState.Missed).Select(dossier => dossier.DossierId)],
        problems.Count(problem => problem.Kind == ClosingProblemKind.OriginalKept),
        problems.Count(problem => problem.Kind == ClosingProblemKind.PagerOut));

    private static void Close(OfficeWrite office, OfficeDay day, IReadOnlyList<CashCount> cash, IReadOnlyList<Dossier> judged)
    {
        office.Update(day);
        office.ForgetCards(through: day.DayOn);
        foreach (var count in cash.Where(count => count.Pieces > 0))
        {
            office.Insert(new CashPiece { OfficeId = day.OfficeId, DayOn = day.DayOn, Denomination = count.Denomination, Pieces = count.Pieces, LastSequence = day.LastSequence });
        }

        foreach (var dossier in judged)
        {
            office.Update(dossier);
        }
    }
}

/// <param name="DayOn">Today when left out; a day that was forgotten may be closed afterwards.</param>
/// <param name="Cash">The notes counted, by value; nothing when no money is in the house.</param>
public sealed record CloseDayInput(DateOnly? DayOn = null, IReadOnlyList<CashCount>? Cash = null);
