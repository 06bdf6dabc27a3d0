using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Results;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Return;

/// <summary>Results nobody has collected, by days waiting or along the shelves, with what was told and one press to remind.</summary>
public sealed class UncollectedPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    public UncollectedOrder Order { get; private set; }

    public IReadOnlyList<UncollectedResult> Results { get; private set; } = [];

    public bool HasMore => Results.Count == UncollectedResults.PageRows;

    public DateOnly Today => clock.Today;

    /// <summary>Where the forms come back to.</summary>
    public string Here => Links.Uncollected(Code.Of(Order));

    public async Task OnGetAsync([FromQuery(Name = "xep")] string? order, [FromQuery(Name = "sau")] long? after)
    {
        Order = Code.TryParse<UncollectedOrder>(order ?? "", out var asked) ? asked : UncollectedOrder.Waiting;
        Results = await UncollectedResults.ReadAsync(Read, (Me.OfficeId, Today), Order, after);
    }
}
