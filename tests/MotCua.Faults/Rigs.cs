using MotCua.Faults.Door;
using MotCua.Faults.Days;
using MotCua.Faults.Input;
using MotCua.Faults.Law;
using MotCua.Faults.Live;
using MotCua.Faults.Machine;
using MotCua.Faults.Queue;

namespace MotCua.Faults;

/// <summary>Every rig, one line each; they run in the order of their numbers.</summary>
internal static class Rigs
{
    public static IReadOnlyList<Rig> All { get; } =
    [
        new KilledDuringIntake(),
        new DeadlineArithmetic(),
        new SentTwice(),
        new BadHttp(),
        new PermissionMatrix(),
        new HeadersEverywhere(),
        new PowerCut(),
        new DiskFull(),
        new LedgerTampered(),
        new PrimaryLost(),
        new ClockJumps(),
        new BackupDrill(),
        new CallNextRace(),
        new RehearsedDays(),
        new DamagedInput(),
        new SilentBoards(),
    ];
}
