using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Data.Verification;

/// <summary>I6: no result is ready or handed over without each step its order wants, and each step left its mark. I2: registers and document numbers have no hole.</summary>
public static class ResultsInOrder
{
    private const int Page = 2000;

    private static readonly ProcessingStep[] Marked = [ProcessingStep.Sign, ProcessingStep.Register, ProcessingStep.Number, ProcessingStep.Seal, ProcessingStep.SignAtHandOver];

    public static async Task<Findings> CheckAsync(OfficeRead read, int officeId)
    {
        var (seen, violations) = (0L, new List<Violation>());
        await foreach (var done in DoneAsync(read, officeId))
        {
            seen++;
            violations.AddRange(Flaws(officeId, done));
        }

        return new Findings(seen, violations) + await BooksAsync(read, officeId) + await LinesAsync(read, officeId);
    }

    private static async IAsyncEnumerable<Done> DoneAsync(OfficeRead read, int officeId)
    {
        for (var after = 0L; ;)
        {
            var page = await read.ListAsync(
                $"""
                select dossier.dossier_id, dossier.state, dossier.step_order, dossier.steps_done, result.signed_at, result.registered_at, result.numbered_at, result.sealed_at,
                  result.parties_signed_at, line.hand_over_id
                from dossiers dossier
                left join results result on result.office_id = dossier.office_id and result.dossier_id = dossier.dossier_id
                left join hand_over_lines line on line.office_id = dossier.office_id and line.dossier_id = dossier.dossier_id and line.taken_back_at is null
                where dossier.office_id = $1 and dossier.dossier_id > $2 and dossier.state in ('completed', 'returned')
                order by dossier.dossier_id limit {Page}
                """,
                row => new Done(
                    row.Long("dossier_id"),
                    row.Code<DossierState>("state"),
                    (row.Text("step_order"), row.Text("steps_done")),
                    [row.MomentOrNull("signed_at"), row.MomentOrNull("registered_at"), row.MomentOrNull("numbered_at"), row.MomentOrNull("sealed_at"), row.MomentOrNull("parties_signed_at")],
                    row.LongOrNull("hand_over_id")),
                officeId,
                after);
            foreach (var done in page)
            {
                yield return done;
            }

            if (page.Count < Page)
            {
                yield break;
            }

            after = page[^1].DossierId;
        }
    }

    private static IEnumerable<Violation> Flaws(int officeId, Done done)
    {
        if (!StepOrder.TryParse(done.Steps.Order, out var order))
        {
            yield return Wrong(officeId, done, Sentence.Of("trình tự xử lý không đọc được"));
            yield break;
        }

        var progress = StepProgress.Of(order, done.Steps.Done);
        var wanted = done.State == DossierState.Returned ? order.Steps : order.BeforeHandOver;
        foreach (var step in wanted.Except(progress.Done))
        {
            yield return Wrong(officeId, done, Sentence.Of("chưa làm bước “{step}”", ("step", step.Name())));
        }

        foreach (var step in progress.Done.Where(step => Array.IndexOf(Marked, step) is var at && at >= 0 && done.Marks[at] is null))
        {
            yield return Wrong(officeId, done, Sentence.Of("bước “{step}” không để lại dấu vết", ("step", step.Name())));
        }

        if (done.State == DossierState.Returned != done.HandOverId is not null)
        {
            yield return Wrong(officeId, done, Sentence.Of("không khớp với sổ trả kết quả"));
        }
    }

    /// <summary>In each book and year the numbers run on from the first to the last one given.</summary>
    private static async Task<Findings> BooksAsync(OfficeRead read, int officeId)
    {
        var books = await read.ListAsync(
            "select kind, book, year, count(*) as given, min(number) as first_number, max(number) as last_number from book_lines where office_id = $1 group by kind, book, year order by kind, book, year",
            row => (Series: $"{row.Text("kind")}-number-{row.Text("book")}", Year: row.Int("year"), Given: row.Long("given"), First: row.Long("first_number"), Last: row.Long("last_number")),
            officeId);
        var series = (await read.ListAsync(
            "select series, day_on, last_number from number_series where office_id = $1 and (series like 'register-number-%' or series like 'document-number-%')",
            row => ((row.Text("series"), row.Day("day_on").Year), row.Long("last_number")),
            officeId)).ToDictionary(one => one.Item1, one => one.Item2);
        return new Findings(books.Sum(book => book.Given), [
            .. from book in books
               where book.Given != book.Last - book.First + 1 || series.GetValueOrDefault((book.Series, book.Year)) != book.Last
               select new Violation("I2", officeId, Sentence.Of(
                   "Sổ {book} năm {year}: có {given} số nhưng số cuối là {last}.",
                   ("book", book.Series), ("year", Plain(book.Year)), ("given", book.Given), ("last", book.Last)))]);
    }

    /// <summary>Whatever says it is registered or numbered stands in a book.</summary>
    private static async Task<Findings> LinesAsync(OfficeRead read, int officeId)
    {
        var lost = await read.ListAsync(
            """
            select result.dossier_id
            from results result
            where result.office_id = $1
              and ((result.registered_at is not null and not exists (
                  select 1 from book_lines line where line.office_id = result.office_id and line.dossier_id = result.dossier_id and line.kind = 'register'))
                or (result.numbered_at is not null and not exists (
                  select 1 from book_lines line where line.office_id = result.office_id and line.dossier_id = result.dossier_id and line.kind = 'document')))
            order by result.dossier_id
            """,
            row => row.Long("dossier_id"),
            officeId);
        return new Findings(0, [.. lost.Select(dossierId => new Violation("I2", officeId, Sentence.Of("Hồ sơ {dossier} đã vào sổ hoặc cấp số nhưng sổ không có dòng của nó.", ("dossier", Plain(dossierId)))))]);
    }

    private static Violation Wrong(int officeId, Done done, Sentence how) =>
        new("I6", officeId, Sentence.Of("Hồ sơ {dossier} ({state}): {how}.", ("dossier", Plain(done.DossierId)), ("state", done.State.Name()), ("how", how)));

    private static string Plain(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Done(long DossierId, DossierState State, (string Order, string Done) Steps, DateTimeOffset?[] Marks, long? HandOverId);
}
