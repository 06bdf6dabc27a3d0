using MotCua.App.Data;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;

namespace MotCua.App.Dossiers;

/// <summary>What the person takes along at receipt (giấy giao khi nhận hồ sơ): the promise's rule, and what overrules it.</summary>
/// <param name="Reason">Null while slip 01 is left out.</param>
internal sealed record ReceiptPaper(SlipState State, SlipReason? Reason)
{
    /// <summary>An original that stays with us is always written down; a file from afar gets its receipt electronically.</summary>
    public static ReceiptPaper Of(Promise promise, ReceiveDossierInput input, Given given)
    {
        if (given.KeepsOriginal)
        {
            return new ReceiptPaper(SlipState.Printed, SlipReason.OriginalKept);
        }

        if (input.SlipWanted)
        {
            return new ReceiptPaper(SlipState.Printed, SlipReason.Asked);
        }

        if (promise.Slip == Slip.Withheld && !promise.NeedsElectronicReceipt)
        {
            return new ReceiptPaper(SlipState.Withheld, null);
        }

        var byWire = given.CanBeReached && (promise.Slip == Slip.Withheld || input.Channel == FilingChannel.Online);
        return new ReceiptPaper(byWire ? SlipState.Electronic : SlipState.Printed, SlipReason.AtReceipt);
    }
}

/// <summary>Gives a slip its number of the year (cấp số phiếu).</summary>
internal static class SlipIssuing
{
    public static int IssueSlip(this OfficeWrite office, Dossier dossier, SlipForm form, SlipReason reason, string? wording = null) => office.IssueSlip(new SlipOf(dossier.DossierId, dossier.VisitId, dossier.Appointment(office.Now)), form, reason, wording);

    /// <summary>The same where no file was received.</summary>
    public static int IssueSlip(this OfficeWrite office, SlipOf of, SlipForm form, SlipReason reason, string? wording)
    {
        var number = office.NextThisYear(Series.SlipNumber(form));
        office.Insert(new IssuedSlip
        {
            OfficeId = office.OfficeId,
            SlipId = office.NextId(Series.Slip),
            DossierId = of.DossierId,
            VisitId = of.VisitId,
            Form = form,
            Year = office.Today.Year,
            Number = number,
            IssuedAt = office.Now,
            Reason = reason,
            Wording = wording,
            DueAt = of.DueAt,
            Printed = 1,
            LastSequence = office.Sequence,
        });
        return number;
    }
}

/// <summary>What a slip is about: a file, or only a visit, and the moment it names.</summary>
internal sealed record SlipOf(long? DossierId, long? VisitId, DateTimeOffset? DueAt);
