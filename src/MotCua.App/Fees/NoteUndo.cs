using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Fees;

/// <summary>A fee note with wrong numbers goes away again, so that it waits for no receipt. One that ever had a receipt is not its file's last entry, and stays.</summary>
internal sealed class NoteUndo : IUndo<FeesNoted>
{
    public Task<Verdict<FeesNoted>> TakeBackAsync(OfficeWrite office, FeesNoted entry, LedgerLine line)
    {
        office.State("delete from fee_lines where office_id = $1 and fee_note_id = $2", office.OfficeId, entry.FeeNoteId);
        office.State("delete from fee_notes where office_id = $1 and fee_note_id = $2", office.OfficeId, entry.FeeNoteId);
        return Task.FromResult<Verdict<FeesNoted>>(entry);
    }
}
