using System.Data.Common;

namespace MotCua.App.Data;

/// <summary>
/// Everything in which the two engines differ. At most ten members: the eleventh needs a decision file. SQL outside this
/// class and its two children is portable.
/// </summary>
public abstract class Dialect : IAsyncDisposable
{
    /// <summary><c>sqlite</c> or <c>postgres</c>: the ending of this engine's migration files.</summary>
    public abstract string Name { get; }

    /// <summary>Where the store is, fit to be shown: never a password.</summary>
    public abstract string Where { get; }

    /// <summary>True when every office's acts pass through the one connection that may write.</summary>
    public abstract bool HasOneWriter { get; }

    /// <summary>A transaction that holds the office's row against every other writer until it is committed or disposed.</summary>
    public abstract Task<WriteSession> BeginAsync(int officeId, CancellationToken stop = default);

    /// <summary>A connection that can only read, from this engine's pool; give it back with <see cref="ReturnReader"/>.</summary>
    public abstract Task<DbConnection> OpenReaderAsync();

    public abstract void ReturnReader(DbConnection reader);

    /// <summary>A connection for migrations and checks, holding this engine's guard against a second migrator.</summary>
    public abstract Task<DbConnection> OpenOwnerAsync();

    /// <summary>Runs one query on a connection of this engine: moments, days and truth are written in one way each.</summary>
    public abstract Task RunAsync(DbConnection connection, Query query);

    /// <summary>True when the database refused the work (a unique index, a failed serialization), not when it was out of reach.</summary>
    public abstract bool IsRefusal(DbException exception);

    public abstract ValueTask DisposeAsync();
}

/// <summary>
/// One open writing transaction of one office. Reads see what was written before them; nothing outside sees anything
/// until <see cref="CommitAsync"/>, and disposing without it undoes everything.
/// </summary>
public abstract class WriteSession : IAsyncDisposable
{
    /// <summary>Runs the queries in order, in one round trip where the engine has any.</summary>
    public abstract Task RunAsync(IReadOnlyList<Query> queries);

    /// <summary>Runs the last statements and commits, durably, in one round trip where the engine has any.</summary>
    public abstract Task CommitAsync(IReadOnlyList<Query> queries);

    public abstract ValueTask DisposeAsync();
}
