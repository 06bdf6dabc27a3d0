using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.App.Acts;

/// <summary>
/// One legal act of the office, named by its verb. It reads, asks the rules, then states what it writes and records
/// exactly one ledger entry. It may run twice, so everything that varies comes from <see cref="OfficeWrite"/>.
/// </summary>
public interface IAct<in TInput, TResult>
{
    Task<Verdict<TResult>> RunAsync(OfficeWrite office, TInput input, Actor actor);
}
