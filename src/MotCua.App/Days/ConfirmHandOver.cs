using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Days;

/// <summary>Whoever takes a desk over counts again and confirms (xác nhận nhận bàn giao); a different count is refused, so that both count once more.</summary>
public sealed class ConfirmHandOver : IAct<ConfirmHandOverInput, HandOverConfirmed>
{
    public async Task<Verdict<HandOverConfirmed>> RunAsync(OfficeWrite office, ConfirmHandOverInput input, Actor actor)
    {
        var turn = await office.GetAsync<DeskTurn>(input.DeskTurnId);
        if (turn.ConfirmedAt is not null)
        {
            return DayRefusals.TurnConfirmed();
        }

        if (turn.ToAccountId != actor.AccountId)
        {
            return DayRefusals.TurnOfAnother();
        }

        if (turn.Cash != input.Cash || turn.Originals != input.Originals)
        {
            return DayRefusals.TurnDiffers();
        }

        office.Update(turn with { ConfirmedAt = office.Now, LastSequence = office.Sequence });
        var confirmed = new HandOverConfirmed(turn.DeskTurnId, turn.DeskId, turn.Originals, turn.Cash);
        office.Record(confirmed);
        return confirmed;
    }
}

/// <param name="Cash">In đồng, as counted by whoever comes.</param>
public sealed record ConfirmHandOverInput(long DeskTurnId, long Cash, int Originals);
