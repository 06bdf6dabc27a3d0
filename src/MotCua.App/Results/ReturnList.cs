using MotCua.App.Data;
using MotCua.App.Dossiers;

namespace MotCua.App.Results;

/// <summary>Results that are ready and wait for whoever collects them (bàn trả kết quả).</summary>
public static class ReturnList
{
    public static Task<IReadOnlyList<WaitingResult>> ReadAsync(IRows rows, (int Id, DateOnly Today) office, DeskPlace? after = null) =>
        rows.AtDeskAsync(office, Holder.ReturnDesk, [], after);
}
