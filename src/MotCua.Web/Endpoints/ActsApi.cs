using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using MotCua.App;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Endpoints;

/// <summary>
/// Every act as <c>POST /api/v1/acts/&lt;name&gt;</c>: its input as JSON, its key in <c>Idempotency-Key</c>. 200 granted (a
/// replay says so in a header), 400 unreadable or no key, 401 or 403, 404, 409 changed meanwhile, 422 refused, 503 busy.
/// </summary>
public static class ActsApi
{
    public const string KeyHeader = "Idempotency-Key";
    public const string ReplayedHeader = "Idempotency-Replayed";
    public const string SequenceHeader = "Ledger-Sequence";

    /// <summary>The real hour of a late entry, the number of its sheet, and its reason in percent-encoded UTF-8.</summary>
    public const string HappenedHeader = "Happened-At";
    public const string SheetHeader = "Paper-Number";
    public const string LateReasonHeader = "Late-Reason";

    /// <summary>The number of the desk the act is done at: a key sits nowhere of itself.</summary>
    public const string DeskHeader = "Desk-Number";

    public static void Map(IEndpointRouteBuilder routes) => AllActs.Visit(new Mapper(routes.MapGroup("/api/v1/acts")));

    private sealed class Mapper(RouteGroupBuilder group) : IActVisitor
    {
        public void Visit<TInput, TResult>(IAct<TInput, TResult> act)
        {
            var name = Code.Kebab(act.GetType().Name);
            // A plain delegate: binding made from a lambda's parameters is compiled at every start, once an act.
            RequestDelegate run = context => RunAsync(context, act, name);
            group.MapPost(name, run)
                .WithName(name)
                .WithTags("acts")
                .WithMetadata(run.Method)
                .WithMetadata(
                    new AcceptsMetadata(["application/json"], typeof(TInput)),
                    new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(TResult), ["application/json"]),
                    Problem(StatusCodes.Status400BadRequest),
                    Problem(StatusCodes.Status403Forbidden),
                    Problem(StatusCodes.Status422UnprocessableEntity));
        }

        private static ProducesResponseTypeMetadata Problem(int status) => new(status, typeof(ProblemDetails), ["application/problem+json"]);
    }

    private static async Task RunAsync<TInput, TResult>(HttpContext context, IAct<TInput, TResult> act, string name)
    {
        var visitor = Visitor.Of(context);
        if (visitor.Actor.AccountId == 0)
        {
            await Plain.RefuseAsync(context, StatusCodes.Status401Unauthorized, ApiRefusals.NoKey());
            return;
        }

        // The gate asks the same again; whoever may not is told before anything of the body is read.
        if (!Permissions.Shipped.Allows(name, visitor.Actor.Roles))
        {
            await Plain.RefuseAsync(context, StatusCodes.Status403Forbidden, GateRefusals.NotPermitted(name));
            return;
        }

        if (!ActKey.TryParse(context.Request.Headers[KeyHeader], out var key))
        {
            await Plain.RefuseAsync(context, StatusCodes.Status400BadRequest, ApiRefusals.NoActKey(KeyHeader));
            return;
        }

        if (await ReadAsync<TInput>(context) is not { } input)
        {
            return;
        }

        if (!LateEntryOf(context.Request.Headers).IsGranted(out var late, out var refusal))
        {
            await Plain.RefuseAsync(context, StatusCodes.Status400BadRequest, refusal);
            return;
        }

        if (!(await SeatAsync(context, visitor.Actor)).IsGranted(out var actor, out refusal))
        {
            await Plain.RefuseAsync(context, StatusCodes.Status400BadRequest, refusal);
            return;
        }

        var verdict = await context.RequestServices.GetRequiredService<WriteGate>().RunAsync(act, key, input, actor, late.Entry);
        await AnswerAsync(context, verdict);
    }

    private static async Task<Verdict<Actor>> SeatAsync(HttpContext context, Actor actor)
    {
        var number = context.Request.Headers[DeskHeader].ToString();
        if (number.Length == 0)
        {
            return actor;
        }

        var desks = await context.RequestServices.GetRequiredService<OfficeRead>().ListAsync(
            "select desk_id from desks where office_id = $1 and number = $2 and closed_on is null",
            row => row.Long("desk_id"),
            actor.OfficeId,
            int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0);
        return desks is [var desk] ? actor with { DeskId = desk } : ApiRefusals.NoSuchDesk(number);
    }

    private static Verdict<Hour> LateEntryOf(IHeaderDictionary headers)
    {
        var happened = headers[HappenedHeader].ToString();
        if (happened.Length == 0)
        {
            return new Hour(null);
        }

        return Wire.TryMoment(happened, out var at)
            ? new Hour(new LateEntry(at, Uri.UnescapeDataString(headers[LateReasonHeader].ToString()), headers[SheetHeader].ToString()))
            : ApiRefusals.HourUnreadable(happened);
    }

    /// <summary>Null when the body could not be read; the answer has then been given.</summary>
    private static async Task<TInput?> ReadAsync<TInput>(HttpContext context)
    {
        try
        {
            return await ActInput.ReadAsync<TInput>(context.Request.Body);
        }
        catch (JsonException problem)
        {
            await Plain.RefuseAsync(context, StatusCodes.Status400BadRequest, ApiRefusals.Unreadable(problem.Path ?? "$"));
        }

        return default;
    }

    private static Task AnswerAsync<TResult>(HttpContext context, Verdict<Answer<TResult>> verdict)
    {
        if (!verdict.IsGranted(out var answer, out var refusal))
        {
            return Plain.RefuseAsync(context, RefusalStatus.Of(refusal, context.Response), refusal);
        }

        context.Response.Headers[SequenceHeader] = answer.Sequence.ToString(CultureInfo.InvariantCulture);
        if (answer.Replayed)
        {
            context.Response.Headers[ReplayedHeader] = "true";
        }

        return context.Response.WriteAsJsonAsync(answer.Result, Wire.Stored);
    }

    /// <summary>When an act happened; now, while there is no late entry.</summary>
    private sealed record Hour(LateEntry? Entry);
}
