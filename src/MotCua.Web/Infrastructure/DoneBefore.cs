using MotCua.App.Acts;
using MotCua.Rules;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// What a press sent again is told of an act it did before (đã làm từ lần trước): sent otherwise than the first time, or so
/// long ago that its answer is gone. Either way it stands in the ledger and is not done anew.
/// </summary>
public static class DoneBefore
{
    private static readonly string[] Codes = [GateRefusals.KeyReused(0).Code, GateRefusals.AlreadyDone(0).Code];

    public static bool Says(Refusal refusal) => Codes.Contains(refusal.Code);
}
