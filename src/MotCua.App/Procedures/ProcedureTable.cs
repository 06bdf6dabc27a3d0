using MotCua.App.Csv;
using MotCua.Rules;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>The columns of <c>procedures.csv</c>, and how a line becomes a procedure.</summary>
internal static class ProcedureTable
{
    public static readonly CsvTable<ProcedureVersion> Table = new(
        [
            "code", "name", "field", "valid_from", "valid_until", "replaces", "recheck_on", "received_by", "class", "writing_rule",
            "writing_reason", "limit", "limit_mark", "limit_source", "limit_note", "cut_off_effect", "slip_by_law", "after_supplement",
            "needs_verification_possible", "both_must_be_present", "signs_before_officer", "filed_online", "step_order", "result_name",
            "result_code", "applicants", "legal_basis", "published_by", "portal_url",
        ],
        ["code", "name", "field"],
        Row);

    /// <summary>Where the source is silent the slip follows the day, and says that this is our reading.</summary>
    private static readonly FactMark SlipUnsaid = new(ProcedureFact.SlipByLaw, new(Certainty.Inferred));

    public static ProcedureVersion Row(CsvLine line)
    {
        var limit = line.Limit("limit");
        var slip = line.Word<SlipByLaw>("slip_by_law");
        var version = new ProcedureVersion
        {
            Code = line.RequiredCode("code"),
            Name = line.Required("name"),
            Field = line.Required("field"),
            ValidFrom = line.Day("valid_from"),
            ValidUntil = line.Day("valid_until"),
            Replaces = line.ProcedureCode("replaces"),
            RecheckOn = line.Day("recheck_on"),
            ReceivedBy = line.Word<Receiver>("received_by") ?? Receiver.Centre,
            Class = line.Word<PromiseClass>("class") ?? PromiseClass.C,
            Writing = Writing(line),
            Limit = limit,
            LimitMark = new(line.Word<Certainty>("limit_mark") ?? Certainty.Found, line.Text("limit_source"), line.Text("limit_note")),
            CutOffEffect = line.Word<CutOffEffect>("cut_off_effect") ?? CutOff.For(limit ?? default).Effect,
            SlipByLaw = slip ?? SlipByLaw.UnlessSameDay,
            AfterSupplement = line.Word<AfterSupplement>("after_supplement") ?? AfterSupplement.Resume,
            NeedsVerificationPossible = line.YesNo("needs_verification_possible"),
            BothMustBePresent = line.YesNo("both_must_be_present"),
            SignsBeforeOfficer = line.YesNo("signs_before_officer"),
            FiledOnline = line.YesNo("filed_online", whenEmpty: true),
            StepOrder = Steps(line),
            ResultName = line.Text("result_name"),
            ResultCode = line.Text("result_code"),
            Applicants = line.Text("applicants"),
            LegalBasis = [.. line.Text("legal_basis").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(document => new LegalBasis(document))],
            PublishedBy = line.Text("published_by"),
            PortalUrl = line.Text("portal_url"),
            Marks = slip is null ? [SlipUnsaid] : [],
        };
        FlawsBetweenCells(line, version);
        return version;
    }

    private static WritingRule Writing(CsvLine line)
    {
        var extent = line.Word<WritingExtent>("writing_rule") ?? WritingExtent.Allowed;
        var reason = line.Text("writing_reason");
        if (extent != WritingExtent.Allowed && reason.Length == 0)
        {
            line.Flaw("writing_reason", CatalogueFlaws.ReasonMissing);
        }

        return new(extent, reason);
    }

    private static string Steps(CsvLine line)
    {
        var written = line.Text("step_order") is [_, ..] text ? text : "general";
        if (!StepOrders.Of(written).IsGranted(out _, out var refusal))
        {
            line.Flaw("step_order", CatalogueFlaws.NotAnOrder(refusal, StepOrders.Names));
        }

        return written;
    }

    private static void FlawsBetweenCells(CsvLine line, ProcedureVersion version)
    {
        if (version.ValidUntil < version.ValidFrom)
        {
            line.Flaw("valid_until", CatalogueFlaws.EndsBeforeItBegins);
        }

        if (version.Replaces == version.Code)
        {
            line.Flaw("replaces", CatalogueFlaws.ReplacesItself);
        }
    }
}
