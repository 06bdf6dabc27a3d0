using MotCua.App.Data;
using MotCua.App.Dossiers;

namespace MotCua.App.Results;

/// <summary>What waits for register, number or seal (bàn văn thư).</summary>
public static class SealList
{
    public static Task<IReadOnlyList<WaitingResult>> ReadAsync(IRows rows, (int Id, DateOnly Today) office, DeskPlace? after = null) =>
        rows.AtDeskAsync(office, Holder.SealKeeper, [], after);
}
