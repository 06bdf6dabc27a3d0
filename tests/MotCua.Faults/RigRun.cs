namespace MotCua.Faults;

/// <summary>What a rig is given: how much to do, with which seed, on which program, and where it may write.</summary>
/// <param name="Size">How many of the rig's unit.</param>
/// <param name="Seed">Everything random comes from it.</param>
/// <param name="Program">The delivered executable.</param>
/// <param name="Folder">A folder of the rig's own, on a disk; it goes away afterwards.</param>
/// <param name="Progress">Called with how many are done.</param>
internal sealed record RigRun(int Size, int Seed, string Program, string Folder, Action<long> Progress)
{
    public Random Chance { get; } = new(Seed);
}
