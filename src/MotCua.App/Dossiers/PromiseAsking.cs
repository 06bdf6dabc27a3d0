using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.App.Queueing;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;

namespace MotCua.App.Dossiers;

/// <summary>What would be promised for a file received now (hỏi hẹn trả kết quả): shown before it is made, asked again by the act that makes it.</summary>
public static class PromiseAsking
{
    public static Verdict<Promise> Ask(this OfficeTerms terms, OfferedProcedure procedure, Findings findings, DateTimeOffset at) => Promise.For(new PromiseQuestion
    {
        Procedure = procedure,
        Findings = findings,
        Plans = terms.PlansOn(at.Day()),
        Calendar = terms.Calendar,
        At = at,
    });

    /// <summary>What the desk says about the file, and what the program knows beside it: who is away, and whether the person was called in time.</summary>
    internal static async Task<Findings> FindAsync(this OfficeWrite office, OfferedProcedure procedure, bool needsVerification, Served? served) => new()
    {
        NeedsVerification = needsVerification,
        HandlerAway = procedure.Local.HandlerId is { } handler && await office.IsAwayAsync(handler),
        SignerAway = (await office.PresentAsync(Roles.Signer)).Count == 0,
        CalledInTime = served is not null && office.Terms.Calendar.IsOpen(served.Call.CalledAt),
    };
}
