using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Days;

/// <summary>Opens the office's day with its checklist (mở ngày làm việc). A day on which nobody can sign is opened only with that said, so that it is told before opening.</summary>
public sealed class OpenDay : IAct<OpenDayInput, DayOpened>
{
    private const int MostSheets = 500;

    public async Task<Verdict<DayOpened>> RunAsync(OfficeWrite office, OpenDayInput input, Actor actor)
    {
        if (await office.FindAsync<OfficeDay>(office.Today) is not null)
        {
            return DayRefusals.OpenAlready(office.Today);
        }

        if (input.Sheets is < 0 or > MostSheets)
        {
            return DayRefusals.SheetsRange(MostSheets);
        }

        var signers = await office.SignersPresentAsync();
        if (signers == 0 && !input.NobodySigns)
        {
            return DayRefusals.NobodySigns();
        }

        var sheets = input.Sheets == 0 ? null : SheetBlock.Reserve(office, input.Sheets);
        office.Insert(DayOf(office, input, actor, signers) with { FirstSheet = sheets?.First, LastSheet = sheets?.Last });
        var opened = new DayOpened(signers, input.PaperReady, input.PagersCharged, input.SealThere, sheets?.First, sheets?.Last);
        office.Record(opened);
        return opened;
    }

    private static OfficeDay DayOf(OfficeWrite office, OpenDayInput input, Actor actor, int signers) => new()
    {
        OfficeId = office.OfficeId,
        DayOn = office.Today,
        OpenedAt = office.Now,
        OpenedBy = actor.AccountId,
        SignersPresent = signers,
        IsPaperReady = input.PaperReady,
        HasChargedPagers = input.PagersCharged,
        IsSealThere = input.SealThere,
        LastSequence = office.Sequence,
    };
}

/// <param name="NobodySigns">Said when neither the leader nor a stand-in is there; the notice then stands before the first visitor comes.</param>
/// <param name="Sheets">How many numbered sheets for a power cut are printed this morning; 0 for none.</param>
public sealed record OpenDayInput(bool PaperReady = true, bool PagersCharged = true, bool SealThere = true, bool NobodySigns = false, int Sheets = 0);
