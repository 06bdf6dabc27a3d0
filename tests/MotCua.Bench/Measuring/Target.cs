namespace MotCua.Bench.Measuring;

/// <summary>What is asked: a served program, and the database server behind it where there is one.</summary>
internal sealed record Target(int Port, int ProcessId, ProcessTree? Database = null)
{
    public ProcessTree Server { get; } = new(ProcessId);
}
