using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.App.Procedures;
using MotCua.App.Queueing;
using MotCua.Rules;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;

namespace MotCua.App.Dossiers;

/// <summary>Takes a complete file in (tiếp nhận hồ sơ) with its house number, its promise and its reasons; the official code may follow.</summary>
public sealed class ReceiveDossier : IAct<ReceiveDossierInput, DossierReceived>
{
    public async Task<Verdict<DossierReceived>> RunAsync(OfficeWrite office, ReceiveDossierInput input, Actor actor)
    {
        if (!office.Terms.Procedure(input.Procedure, office.Today).IsGranted(out var procedure, out var refusal)
            || !Given.Read(input).IsGranted(out var given, out refusal)
            || !(await VisitAsync(office, input, actor)).IsGranted(out var visit, out refusal)
            || !(await CodeAsync(office, input.OfficialCode)).IsGranted(out var code, out refusal))
        {
            return refusal;
        }

        if (await office.IsClockDoubtedAsync())
        {
            return DossierRefusals.ClockDoubted();
        }

        var findings = await office.FindAsync(office.Terms, (office.OfficeId, office.Now), (procedure, input.NeedsVerification, visit.Served?.Call.CalledAt));
        if (!office.Terms.Ask(procedure, findings, office.Now).IsGranted(out var asked, out refusal) || !asked.ForReceipt().IsGranted(out var promise, out refusal))
        {
            return refusal;
        }

        if (!StepOrders.Of(procedure.Version.StepOrder).IsGranted(out var order, out refusal))
        {
            return refusal;
        }

        var dossier = Row(office, input, (procedure, promise, order), visit.VisitId, code.Length == 0 ? null : code);
        var slip = ReceiptPaper.Of(promise, input, given);
        office.Insert(dossier with { Slip = slip.State, AppointedAt = slip.Reason is null ? null : promise.PromisedAt ?? promise.DueAt });
        given.Insert(office, dossier.DossierId);
        office.Insert(new DossierExplanation
        {
            OfficeId = office.OfficeId,
            DossierId = dossier.DossierId,
            Subject = DossierExplanation.Receipt,
            Steps = DossierExplanation.Written(promise.Reasons),
            LastSequence = office.Sequence,
        });
        var number = slip.Reason is { } reason ? office.IssueSlip(dossier, SlipForm.Receipt01, reason) : (int?)null;
        var received = new DossierReceived(HouseNumber.Of(dossier.HouseOn, dossier.HouseOrdinal).ToString(), dossier.ProcedureCode, dossier.ReceivedAt, dossier.DueOriginalAt, slip.State)
        {
            VisitId = dossier.VisitId,
            DossierId = dossier.DossierId,
            Channel = dossier.Channel,
            FiledBy = dossier.FiledBy,
            PlanCode = dossier.PlanId,
            PromisedAt = dossier.PromisedAt,
            SlipNumber = number,
            SlipReason = slip.Reason,
            HasOfficialCode = dossier.OfficialCode is not null,
            People = given.People.Count,
        };
        office.Record(received);
        return received;
    }

    private static Dossier Row(OfficeWrite office, ReceiveDossierInput input, (OfferedProcedure Procedure, Promise Promise, StepOrder Order) law, long? visitId, string? code)
    {
        var deadline = law.Promise.Deadline!;
        var handler = NextHolder.Of(StepProgress.Start(law.Order));
        return new Dossier
        {
            OfficeId = office.OfficeId,
            DossierId = office.NextId(Series.Dossier),
            VisitId = visitId,
            HouseOn = office.Today,
            HouseOrdinal = office.NextToday(Series.HouseNumber),
            OfficialCode = code,
            OfficialCodeAt = code is null ? null : office.Now,
            Channel = input.Channel,
            FiledBy = input.FiledBy,
            ProcedureCode = law.Procedure.Code.ToString(),
            ProcedureName = law.Procedure.Name,
            Revision = office.Terms.Revision,
            PlanId = law.Promise.Plan?.Id,
            ReceivedAt = office.Now,
            TimeLimit = deadline.Limit,
            CutOff = CutOffText.Write(new CutOff(CutOff.DefaultAt, law.Procedure.CutOffEffect)),
            IsVerificationNeeded = input.NeedsVerification,
            EffectiveStartAt = deadline.EffectiveStart,
            DueOriginalAt = deadline.DueOriginal,
            DueCurrentAt = deadline.DueCurrent,
            PromisedAt = law.Promise.PromisedAt,
            Slip = SlipState.Withheld,
            State = DossierState.Received,
            StepOrder = law.Order.ToString(),
            StepsDone = "",
            Holder = handler,
            HolderId = handler == Holder.Specialist ? law.Procedure.Local.HandlerId : null,
            HolderSinceAt = office.Now,
            LastSequence = office.Sequence,
            CalendarRevision = office.Terms.CalendarRevision,
            Promise = law.Promise.PromisedAt is null ? PromiseState.None : PromiseState.Open,
        };
    }

    /// <summary>The visit named, or the one served at the actor's desk; a file that came by post or online has none.</summary>
    private static async Task<Verdict<Whose>> VisitAsync(OfficeWrite office, ReceiveDossierInput input, Actor actor)
    {
        if (input.VisitId is { } visitId)
        {
            var visit = await office.GetAsync<Visit>(visitId);
            if (visit.ClosedAt is not null)
            {
                return DossierRefusals.VisitClosed();
            }

            // Whoever was called in time is served to the end, also by a press that names the visit.
            return new Whose(visitId, await office.MyCallOfAsync(actor, visitId));
        }

        if (input.Channel != FilingChannel.Direct)
        {
            return new Whose(null, null);
        }

        return (await office.MyCallAsync(actor)).IsGranted(out var served, out var refusal) ? new Whose(served.Ticket.VisitId, served) : refusal;
    }

    /// <summary>The official code in its own writing, free here; empty when none was given.</summary>
    private static async Task<Verdict<string>> CodeAsync(OfficeWrite office, string? written)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return "";
        }

        if (!DossierCode.Parse(written, office.Today).IsGranted(out var code, out var refusal))
        {
            return refusal;
        }

        return await office.OwnerOfCodeAsync(code.ToString()) is { } owner ? DossierRefusals.CodeTaken(code.ToString(), owner) : code.ToString();
    }

    private sealed record Whose(long? VisitId, Served? Served);
}

public sealed record ReceiveDossierInput
{
    /// <summary>Code or name of the procedure; old ones are followed.</summary>
    public required string Procedure { get; init; }

    /// <summary>The applicant first; at most twenty.</summary>
    public required IReadOnlyList<GivenPerson> People { get; init; }

    public IReadOnlyList<GivenPaper> Papers { get; init; } = [];

    public FilingChannel Channel { get; init; }

    public FiledBy FiledBy { get; init; }

    /// <summary>Null for the visit served at the desk.</summary>
    public long? VisitId { get; init; }

    /// <summary>The code of the official system (mã hồ sơ); it may be entered later.</summary>
    public string? OfficialCode { get; init; }

    /// <summary>Another body or a register has to be asked.</summary>
    public bool NeedsVerification { get; init; }

    /// <summary>The person wants slip 01 on paper, whatever the plan leaves out.</summary>
    public bool SlipWanted { get; init; }
}
