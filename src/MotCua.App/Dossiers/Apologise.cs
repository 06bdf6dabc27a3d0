using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>Says sorry with slip 04 and a new date (xin lỗi, hẹn lại), once for each file; the law's deadline stays what it is.</summary>
public sealed class Apologise : IAct<ApologiseInput, ApologyMade>
{
    public async Task<Verdict<ApologyMade>> RunAsync(OfficeWrite office, ApologiseInput input, Actor actor)
    {
        if (await office.IsClockDoubtedAsync())
        {
            return DossierRefusals.ClockDoubted();
        }

        if (string.IsNullOrWhiteSpace(input.Reason))
        {
            return DossierRefusals.ReasonMissing();
        }

        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal))
        {
            return refusal;
        }

        if (dossier.State is not (DossierState.Received or DossierState.Processing))
        {
            return Refusals.DossierStateStep(dossier.State, DossierState.Processing);
        }

        var before = dossier.AppointedAt ?? dossier.PromisedAt ?? dossier.DueCurrentAt;
        var newAt = input.NewAt.ToMinute();
        if (newAt <= office.Now || newAt <= before || !IsWorkingHour(office, newAt))
        {
            return DossierRefusals.NewDateUnfit(before);
        }

        if ((await office.SlipsAsync(dossier.DossierId, SlipForm.Apology04)).Count > 0)
        {
            return DossierRefusals.ApologisedBefore();
        }

        var number = office.IssueSlip(new SlipOf(dossier.DossierId, dossier.VisitId, newAt), SlipForm.Apology04, SlipReason.Late, input.Reason.Trim().Normalize());
        office.Update(dossier with { AppointedAt = newAt, LastSequence = office.Sequence });
        var made = new ApologyMade(number, newAt) { VisitId = dossier.VisitId, DossierId = dossier.DossierId, Before = before, ReasonHash = office.Remark("reason", input.Reason) };
        office.Record(made);
        return made;
    }

    /// <summary>A result can be fetched then; the closing minute is inside.</summary>
    private static bool IsWorkingHour(OfficeWrite office, DateTimeOffset at) =>
        Rules.Calendars.PublicHolidays.Cover(at.Year) && (office.Terms.Calendar.IsOpen(at) || office.Terms.Calendar.IsOpen(at.AddMinutes(-1)));
}

public sealed record ApologiseInput(long DossierId, DateTimeOffset NewAt, string Reason, long? Seen = null);
