using MotCua.App.Data;
using MotCua.App.Dossiers;

namespace MotCua.App.Results;

/// <summary>What waits for one signer's signature today (bàn ký): only what the right to sign covers; nothing for an account without one.</summary>
public static class SigningList
{
    public static async Task<IReadOnlyList<WaitingResult>> ReadAsync(IRows rows, (int Id, DateOnly Today) office, long signerId, DeskPlace? after = null)
    {
        var rights = await rows.OfAsync(office.Id, signerId, office.Today);
        if (rights.Count == 0)
        {
            return [];
        }

        return await rows.AtDeskAsync(office, Holder.Signer, rights.Codes(), after);
    }
}
