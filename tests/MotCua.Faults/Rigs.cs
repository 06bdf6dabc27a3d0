using MotCua.Faults.Machine;

namespace MotCua.Faults;

/// <summary>Every rig, in the order of the reliability page.</summary>
internal static class Rigs
{
    public static IReadOnlyList<Rig> All { get; } =
    [
        new KilledDuringIntake(),
        new PowerCut(),
        new DiskFull(),
        new LedgerTampered(),
    ];
}
