namespace MotCua.App.Data;

/// <summary>Five seconds of a full queue: 503 with Retry-After. Nothing was done; the same key may be sent again.</summary>
public sealed class GateFullException() : Exception("The office's queue of writes stayed full for five seconds.");
