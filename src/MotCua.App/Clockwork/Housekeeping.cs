using MotCua.App.Data;
using MotCua.App.Data.Backups;
using MotCua.App.Data.Sqlite;
using MotCua.App.Files;
using MotCua.App.People;
using MotCua.App.Queueing;
using MotCua.Rules;

namespace MotCua.App.Clockwork;

/// <summary>
/// Keeps the house tidy (dọn dẹp): sign-ins that have ended, answers nobody asks for any more, cards of a day that is over, who was present more than a year ago, how to reach whoever was answered,
/// files nobody kept or that were erased, the list of erasures, and the log's way into the database file while nobody waits.
/// </summary>
public sealed class Housekeeping(Dialect dialect, WriteGate gate, (OfficeClock Office, TimeProvider System) clocks, FileStore files, ErasureList erasures)
{
    private readonly OfficeRead read = new(dialect);

    /// <summary>A retry finds its first answer this long; after that it hears that the act was done.</summary>
    public const int DaysOfAnswers = 7;

    /// <summary>How long after its answer a feedback keeps the phone number or address that came with it.</summary>
    public const int DaysOfContact = 30;

    public async Task RunAsync(CancellationToken stop)
    {
        foreach (var officeId in await read.ListAsync("select office_id from offices order by office_id", row => row.Int("office_id")))
        {
            stop.ThrowIfCancellationRequested();
            await ForgetAsync(officeId, clocks.Office.Today);
            await files.ClearAsync(officeId);
        }

        await erasures.WriteAsync(read);
        if (dialect is SqliteDialect sqlite)
        {
            await sqlite.CheckpointAsync();
        }
    }

    /// <summary>Nothing is written where nothing has run out.</summary>
    private async Task ForgetAsync(int officeId, DateOnly today)
    {
        var now = clocks.System.GetUtcNow();
        var (before, yesterday) = (today.AddDays(-DaysOfAnswers), today.AddDays(-1));
        // A form that comes late says by its ended sign-in whose it is.
        var over = now - KeptForms.Longest;
        var ended = await read.NumberAsync("select count(*) as number from sign_ins where office_id = $1 and ends_at <= $2", officeId, over);
        var kept = await read.NumberAsync("select count(*) as number from kept_forms where office_id = $1 and kept_at <= $2", officeId, over);
        var codes = await read.NumberAsync("select count(*) as number from pairing_codes where office_id = $1 and ends_at <= $2", officeId, now);
        var old = await read.NumberAsync("select count(*) as number from act_answers where office_id = $1 and answered_on < $2", officeId, before);
        var cards = await read.NumberAsync("select count(*) as number from door_cards where office_id = $1 and read_on <= $2", officeId, yesterday);
        var answered = OfficeTime.At(today.AddDays(-DaysOfContact), TimeOnly.MinValue);
        var contacts = await read.NumberAsync("select count(*) as number from feedbacks where office_id = $1 and answered_at <= $2 and contact_sequence is not null", officeId, answered);
        var gone = today.AddDays(-PresentDay.DaysKept);
        var days = await read.NumberAsync("select count(*) as number from days_present where office_id = $1 and day_on < $2", officeId, gone);
        if (ended + kept + codes + old + cards + contacts + days > 0)
        {
            await gate.UpkeepAsync(officeId, office =>
            {
                office.State("delete from sign_ins where office_id = $1 and ends_at <= $2", officeId, over);
                office.State("delete from kept_forms where office_id = $1 and kept_at <= $2", officeId, over);
                office.State("delete from pairing_codes where office_id = $1 and ends_at <= $2", officeId, now);
                office.State("delete from act_answers where office_id = $1 and answered_on < $2", officeId, before);
                office.State("delete from days_present where office_id = $1 and day_on < $2", officeId, gone);
                office.ForgetCards(through: yesterday);
                office.State(
                    """
                    update remarks set wording = '', salt = $3
                    where office_id = $1 and subject = 'contact'
                      and sequence in (select contact_sequence from feedbacks where office_id = $1 and answered_at <= $2 and contact_sequence is not null)
                    """,
                    officeId, answered, Array.Empty<byte>());
                office.State("update feedbacks set contact_sequence = null where office_id = $1 and answered_at <= $2 and contact_sequence is not null", officeId, answered);
            });
        }
    }
}
