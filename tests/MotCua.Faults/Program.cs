using MotCua.Faults;
using MotCua.Faults.Running;

if (!Asked.Parse(args).Understood(out var asked, out var mistake))
{
    Console.Error.WriteLine(mistake);
    return 2;
}

if (Checkout.Program is not { } program)
{
    Console.Error.WriteLine("The delivered program is not at out/motcua: run ./dev build, or start this with ./dev faults.");
    return 78;
}

using var leavings = Leavings.OnSignal();
return await new Runner(asked, program).RunAsync(asked.Of(Rigs.All));
