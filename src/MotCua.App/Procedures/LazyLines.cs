using System.Collections;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>The lines of one procedure in a file that is read when the first of them is asked for.</summary>
internal sealed class LazyLines<T>(Lazy<ILookup<ProcedureCode, T>> file, ProcedureCode code) : IReadOnlyList<T>
{
    private T[]? lines;

    public int Count => Lines.Length;

    private T[] Lines => lines ??= [.. file.Value[code]];

    public T this[int index] => Lines[index];

    public IEnumerator<T> GetEnumerator() => Lines.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
