using MotCua.Bench.Goals;
using MotCua.Bench.Ground;
using MotCua.Bench.Peers;
using MotCua.Bench.Running;
using MotCua.Bench.Yardsticks;
using MotCua.Faults.Running;
using Asked = MotCua.Bench.Running.Asked;

if (await Yardstick.RunAsync(args))
{
    return 0;
}

if (Asked.Parse(args, [.. AllGoals.All.Select(goal => goal.Id)]) is not { } asked)
{
    return 2;
}

if (Checkout.Program is not { } program)
{
    Console.Error.WriteLine("The delivered program is not at out/motcua: run ./dev build, or start this with ./dev bench.");
    return 78;
}

if (asked.Peers && Packages.Missing() is { } missing)
{
    Console.Error.WriteLine(missing);
    return 69;
}

using var leavings = Leavings.OnSignal();
var faults = await SelfTest.FaultsAsync();
if (faults.Count > 0)
{
    Console.Error.WriteLine("The bench itself measures wrongly: " + string.Join("; ", faults));
    return 1;
}

var folder = Directory.CreateTempSubdirectory("motcua-bench-").FullName;
using var owed = Leavings.Owe(() => Directory.Delete(folder, recursive: true));
var bench = new Workbench(asked, program, folder);
using var stores = bench.Stores;
return await Runner.RunAsync(bench);
