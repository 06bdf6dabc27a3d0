using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Pagers;

/// <summary>Notes how a pager's battery was found (ghi tình trạng pin thẻ rung): a weak one is lent last, a broken one not at all.</summary>
public sealed class NotePager : IAct<NotePagerInput, PagerNoted>
{
    private const int LongestNote = 200;

    public async Task<Verdict<PagerNoted>> RunAsync(OfficeWrite office, NotePagerInput input, Actor actor)
    {
        if (!(await office.PagerAsync(input.Number)).IsGranted(out var pager, out var refusal))
        {
            return refusal;
        }

        if (pager.LostAt is not null)
        {
            return PagerRefusals.IsLost(pager.Number);
        }

        var note = string.IsNullOrWhiteSpace(input.Note) ? null : input.Note.Trim().Normalize();
        if (note?.Length > LongestNote)
        {
            return PagerRefusals.NoteTooLong(LongestNote);
        }

        office.Update(pager with { Battery = input.Battery, BatteryAt = office.Now, Note = note ?? pager.Note, LastSequence = office.Sequence });
        var noted = new PagerNoted(pager.PagerId, pager.Number, input.Battery);
        office.Record(noted);
        return noted;
    }
}

/// <param name="Note">About its battery, its make; null leaves what stands.</param>
public sealed record NotePagerInput(int Number, PagerBattery Battery, string? Note = null);
