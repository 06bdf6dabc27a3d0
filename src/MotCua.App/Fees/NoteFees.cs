using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Money;

namespace MotCua.App.Fees;

/// <summary>Notes what a dossier costs (ghi phiếu tính phí), computed from the procedure's rule or typed line by line; it is no receipt.</summary>
public sealed class NoteFees : IAct<NoteFeesInput, FeesNoted>
{
    private const int MostLines = 50;

    public async Task<Verdict<FeesNoted>> RunAsync(OfficeWrite office, NoteFeesInput input, Actor actor)
    {
        var dossier = await office.GetAsync<Dossier>(input.DossierId);
        if (!Lines(office, dossier, input).IsGranted(out var lines, out var refusal))
        {
            return refusal;
        }

        var note = new FeeNote
        {
            OfficeId = office.OfficeId,
            FeeNoteId = office.NextId(Series.FeeNote),
            DossierId = dossier.DossierId,
            Amount = lines.Sum(line => line.Amount),
            Exemption = Words(input.Exemption),
            NotedAt = office.Now,
            LastSequence = office.Sequence,
            Proof = Words(input.Exemption) is null ? null : Words(input.Proof),
            UnpaidAt = lines.Sum(line => line.Amount) > 0 ? office.Now : null,
        };
        office.Insert(note);
        for (var i = 0; i < lines.Count; i++)
        {
            office.Insert(new FeeNoteLine
            {
                OfficeId = office.OfficeId,
                FeeNoteId = note.FeeNoteId,
                Ordinal = i + 1,
                What = lines[i].What.ToString(),
                Items = lines[i].Count,
                UnitAmount = lines[i].UnitAmount,
                Amount = lines[i].Amount,
            });
        }

        var noted = new FeesNoted(note.FeeNoteId, note.Amount, note.Exemption is not null) { VisitId = dossier.VisitId, DossierId = dossier.DossierId };
        office.Record(noted);
        return noted;
    }

    private static string? Words(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().Normalize();

    private static Verdict<List<FeeLine>> Lines(OfficeWrite office, Dossier dossier, NoteFeesInput input)
    {
        if (input.Items.Count + input.Typed.Count is 0 or > MostLines)
        {
            return FeeRefusals.NothingToNote();
        }

        if (!office.Terms.Procedure(dossier.ProcedureCode, office.Today).IsGranted(out var procedure, out var refusal))
        {
            return refusal;
        }

        var lines = new List<FeeLine>();
        var exemption = string.IsNullOrWhiteSpace(input.Exemption) ? null : new FeeExemption(input.Exemption.Trim(), Words(input.Proof));
        foreach (var item in input.Items)
        {
            if (!FeeCalculation.Of(FeeRules.Of(procedure, dossier.Channel), item, exemption).IsGranted(out var computed, out refusal))
            {
                return refusal;
            }

            lines.AddRange(computed.Lines);
        }

        foreach (var typed in input.Typed)
        {
            if (!FeeLine.Noted(typed.What, typed.Count, typed.UnitAmount).IsGranted(out var line, out refusal))
            {
                return refusal;
            }

            lines.Add(line);
        }

        return lines;
    }
}

public sealed record NoteFeesInput
{
    public required long DossierId { get; init; }

    /// <summary>Each original or case by itself: pages, copies, cases.</summary>
    public IReadOnlyList<FeeCount> Items { get; init; } = [];

    /// <summary>Lines that no rule computes.</summary>
    public IReadOnlyList<TypedFee> Typed { get; init; } = [];

    /// <summary>Why nothing is charged; null where it is.</summary>
    public string? Exemption { get; init; }

    /// <summary>The paper that proves the exemption.</summary>
    public string? Proof { get; init; }
}

/// <summary>A line an officer types (dòng thu tự ghi), in whole đồng.</summary>
public sealed record TypedFee(string What, int Count, long UnitAmount);
