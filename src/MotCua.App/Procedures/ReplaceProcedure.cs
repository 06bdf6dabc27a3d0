using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>Lets a new code take a procedure's place from a day on (thay thế thủ tục): plans follow it, and the office's own settings go along, to be confirmed anew.</summary>
public sealed class ReplaceProcedure : IAct<ReplaceProcedureInput, ProcedureReplaced>
{
    public async Task<Verdict<ProcedureReplaced>> RunAsync(OfficeWrite office, ReplaceProcedureInput input, Actor actor)
    {
        if (!ProcedureCode.TryParse(input.NewCode, out var code))
        {
            return ProcedureRefusals.CodeUnreadable(input.NewCode);
        }

        if (!office.Terms.Catalogue.Follow(input.Procedure, input.ValidFrom).IsGranted(out var followed, out var refusal))
        {
            return refusal;
        }

        if (followed.Version.Code == code || office.Terms.Catalogue.Versions.Any(version => version.Code == code && version.IsInForce(office.Today)))
        {
            return ProcedureRefusals.CodeInUse(code);
        }

        if (!input.RowOf(office, followed.Version, code).IsGranted(out var row, out refusal))
        {
            return refusal;
        }

        var local = await office.FindAsync<LocalProcedure>(followed.Version.Code.ToString());
        var isSet = await office.FindAsync<LocalProcedure>(row.ProcedureCode) is not null;
        office.Insert(row);
        if (local is not null && !isSet)
        {
            office.Insert(local with { ProcedureCode = row.ProcedureCode, ConfirmedOn = null, LastSequence = office.Sequence });
        }

        office.RaiseRevision();
        var replaced = new ProcedureReplaced(row.RevisionId, row.ProcedureCode, row.ReplacedCode!, row.ValidFromOn, row.Over(followed.Version).Limit?.ToString());
        office.Record(replaced);
        return replaced;
    }
}

public sealed record ReplaceProcedureInput : RevisedFacts
{
    /// <summary>Code or name of the one that goes.</summary>
    public required string Procedure { get; init; }

    /// <summary>The code that comes, as <c>1.014027</c> or <c>L.002</c>.</summary>
    public required string NewCode { get; init; }
}
