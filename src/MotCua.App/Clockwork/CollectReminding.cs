using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.Results;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Clockwork;

/// <summary>
/// Reminds by itself, while the doors are open, whoever does not come for a ready result (tự nhắc nhận kết quả): after one, seven and
/// thirty days, where a message can leave. Without a gateway or a phone number the file stays on the list of the return desk.
/// </summary>
/// <param name="hasGateway">Messages of real offices leave the house.</param>
public sealed class CollectReminding(OfficeRead read, WriteGate gate, OfficeClock clock, TermsCache terms, bool hasGateway)
{
    /// <summary>Looks at every office; tells how many were reminded.</summary>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var reminded = 0;
        foreach (var office in await read.ListAsync($"select {string.Join(", ", Office.Table.Columns)} from offices order by office_id", Office.Table.Read))
        {
            stop.ThrowIfCancellationRequested();
            var canLeave = hasGateway || office.Mode == OfficeMode.Rehearsal;
            reminded += canLeave && (await terms.OfAsync(office)).Calendar.IsOpen(clock.Now) ? await RemindAsync(office.OfficeId, clock.Today) : 0;
        }

        return reminded;
    }

    private async Task<int> RemindAsync(int officeId, DateOnly today)
    {
        var reminded = 0;
        long? after = null;
        do
        {
            var page = await UncollectedResults.ReadAsync(read, (officeId, today), UncollectedOrder.Waiting, after);
            foreach (var result in page.Where(result => result.Phone is not null && result.IsToRemind(today)))
            {
                reminded += await RemindAsync(officeId, result.DossierId, CollectReminder.LatestOn(result.SinceAt.Day(), today)!.Value) ? 1 : 0;
            }

            after = page.Count == UncollectedResults.PageRows ? page[^1].DossierId : null;
        }
        while (after is not null);
        return reminded;
    }

    /// <summary>Of one file and day every machine and every run makes the same key, so the person hears it once.</summary>
    private async Task<bool> RemindAsync(int officeId, long dossierId, DateOnly dueOn)
    {
        var subject = SHA256.HashData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"collect-reminder/{officeId}/{dossierId}")));
        var key = ActKey.Of(OfficeTime.At(dueOn, TimeOnly.MinValue), subject);
        return (await gate.RunAsync(new RemindToCollect(), key, new RemindToCollectInput(dossierId), Actor.Program(officeId))).IsGranted(out var answer, out _) && !answer.Replayed;
    }
}
