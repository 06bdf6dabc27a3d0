using MotCua.App.Data;

namespace MotCua.App.Fees;

/// <summary>What a dossier costs and what was paid (phiếu tính phí của hồ sơ): its notes with their lines and receipts, in the order of noting.</summary>
public sealed record FeeSheet(FeeNote Note, IReadOnlyList<FeeNoteLine> Lines, IReadOnlyList<Receipt> Receipts)
{
    /// <summary>A receipt stands that is not void.</summary>
    public bool IsPaid => Receipts.Any(receipt => receipt.VoidedAt is null);

    public static async Task<IReadOnlyList<FeeSheet>> ReadAsync(IRows rows, int officeId, long dossierId)
    {
        var notes = await rows.ListAsync(
            $"select {Columns(FeeNote.Table.Columns)} from fee_notes where office_id = $1 and dossier_id = $2 order by fee_note_id", FeeNote.Table.Read, officeId, dossierId);
        var lines = await rows.ListAsync(
            $"""
            select {Columns(FeeNoteLine.Table.Columns.Select(column => "line." + column))} from fee_lines line
            join fee_notes note on note.office_id = line.office_id and note.fee_note_id = line.fee_note_id
            where note.office_id = $1 and note.dossier_id = $2 order by line.fee_note_id, line.ordinal
            """,
            FeeNoteLine.Table.Read,
            officeId,
            dossierId);
        var receipts = await rows.ListAsync(
            $"""
            select {Columns(Receipt.Table.Columns.Select(column => "receipt." + column))} from receipts receipt
            join fee_notes note on note.office_id = receipt.office_id and note.fee_note_id = receipt.fee_note_id
            where note.office_id = $1 and note.dossier_id = $2 order by receipt.receipt_id
            """,
            Receipt.Table.Read,
            officeId,
            dossierId);
        return [.. notes.Select(note => new FeeSheet(note, [.. lines.Where(line => line.FeeNoteId == note.FeeNoteId)], [.. receipts.Where(receipt => receipt.FeeNoteId == note.FeeNoteId)]))];
    }

    private static string Columns(IEnumerable<string> columns) => string.Join(", ", columns);
}
