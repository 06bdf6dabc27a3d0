using System.Reflection;
using MotCua.Testing;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace MotCua.App.Tests;

/// <summary>One test, both engines: a theory over the engine's name; PostgreSQL is skipped by name where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BothEnginesAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(
        [
            new TheoryDataRow<string>(Engines.Sqlite),
            new TheoryDataRow<string>(Engines.Postgres) { Skip = Engines.PostgresServer is null ? "MOTCUA_TEST_POSTGRES names no server" : null },
        ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
