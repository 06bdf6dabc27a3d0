using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Procedures;

/// <summary>Enters a new version of a procedure from a day on (sửa thủ tục); dossiers in hand keep the terms they were received under.</summary>
public sealed class ReviseProcedure : IAct<ReviseProcedureInput, ProcedureRevised>
{
    public Task<Verdict<ProcedureRevised>> RunAsync(OfficeWrite office, ReviseProcedureInput input, Actor actor) => Task.FromResult(Revise(office, input));

    private static Verdict<ProcedureRevised> Revise(OfficeWrite office, ReviseProcedureInput input)
    {
        if (!office.Terms.Catalogue.Follow(input.Procedure, input.ValidFrom).IsGranted(out var followed, out var refusal)
            || !input.RowOf(office, followed.Version, followed.Version.Code).IsGranted(out var row, out refusal))
        {
            return refusal;
        }

        office.Insert(row);
        office.RaiseRevision();
        var revised = new ProcedureRevised(row.RevisionId, row.ProcedureCode, row.ValidFromOn, row.Over(followed.Version).Limit?.ToString());
        office.Record(revised);
        return revised;
    }
}

public sealed record ReviseProcedureInput : RevisedFacts
{
    /// <summary>Code or name.</summary>
    public required string Procedure { get; init; }
}
