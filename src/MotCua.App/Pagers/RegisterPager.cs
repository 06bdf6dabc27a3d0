using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Pagers;

/// <summary>Takes a pager into the stock (đưa thẻ rung vào sử dụng), or a lost one that was found again.</summary>
public sealed class RegisterPager : IAct<RegisterPagerInput, PagerRegistered>
{
    private const int Highest = 9999;

    public async Task<Verdict<PagerRegistered>> RunAsync(OfficeWrite office, RegisterPagerInput input, Actor actor)
    {
        if (input.Number is < 1 or > Highest)
        {
            return PagerRefusals.NumberRange();
        }

        var isKnown = (await office.PagerAsync(input.Number)).IsGranted(out var known, out _);
        if (isKnown && known!.LostAt is null)
        {
            return PagerRefusals.Known(input.Number);
        }

        var note = string.IsNullOrWhiteSpace(input.Note) ? null : input.Note.Trim().Normalize();
        var pager = isKnown
            ? known! with { LostAt = null, Note = note ?? known.Note, LastSequence = office.Sequence }
            : new Pager { OfficeId = office.OfficeId, PagerId = office.NextId(Series.Pager), Number = input.Number, Note = note, LastSequence = office.Sequence };
        if (isKnown)
        {
            office.Update(pager);
        }
        else
        {
            office.Insert(pager);
        }

        var registered = new PagerRegistered(pager.PagerId, pager.Number, isKnown);
        office.Record(registered);
        return registered;
    }
}

/// <param name="Number">The number printed on it, 1 to 9999.</param>
/// <param name="Note">About its battery, its make.</param>
public sealed record RegisterPagerInput(int Number, string? Note = null);
