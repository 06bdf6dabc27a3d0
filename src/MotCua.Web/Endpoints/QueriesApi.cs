using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.App;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Days;
using MotCua.App.Dossiers;
using MotCua.App.Offices;
using MotCua.App.Queueing;
using MotCua.App.Reports;
using MotCua.App.Terms;
using MotCua.Web.Infrastructure;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace MotCua.Web.Endpoints;

/// <summary>
/// What the screens read, for machines: <c>GET /api/v1/…</c>. Each question asks the same row of the permission table as
/// the screen that shows its answer. 400 unreadable, 401 or 403, 404 no such thing.
/// </summary>
public static class QueriesApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1");
        Map(group, "board", "board-screen", async asked => await BoardState.ReadAsync(asked.Read, asked.Office.OfficeId, asked.Clock.Today));
        Map(group, "queue", "counter-screen", QueueAsync);
        Map(group, "work", "specialist-screen", WorkAsync);
        Map(group, "originals", "return-screen", async asked => await KeptOriginals.ReadAsync(asked.Read, asked.Office.OfficeId, (asked.Number("dossier_id"), (int)asked.Number("ordinal"))));
        Map(group, "figures", "figures-screen", async asked => await new DayFigures(asked.Read).OfAsync(asked.Office.OfficeId, asked.Day));
        Map(group, "figures/{counter}", "figures-screen", FigureListAsync);
        Map(group, "day", "day-screen", async asked => await ClosingProblems.ReadAsync(asked.Read, (asked.Office.OfficeId, asked.Day, asked.Clock.Now)));
        Map(group, "visits/{id:long}/timeline", "records-screen", async asked => Lines(await VisitStory.OfVisitAsync(asked.Read, asked.Office.OfficeId, asked.Id)));
        Map(group, "dossiers/{id:long}/timeline", "records-screen", async asked => Lines(await VisitStory.OfDossierAsync(asked.Read, asked.Office.OfficeId, asked.Id)));
    }

    private static void Map(RouteGroupBuilder group, string path, string row, Func<Question, Task<object>> answer)
    {
        RequestDelegate run = context => AnswerAsync(context, row, answer);
        group.MapGet(path, run).WithName("get-" + path.Replace('/', '-').Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace(":long", "", StringComparison.Ordinal))
            .WithTags("queries").WithMetadata(run.Method)
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(object), ["application/json"]), Problem(StatusCodes.Status400BadRequest), Problem(StatusCodes.Status403Forbidden));
    }

    private static ProducesResponseTypeMetadata Problem(int status) => new(status, typeof(ProblemDetails), ["application/problem+json"]);

    private static async Task AnswerAsync(HttpContext context, string row, Func<Question, Task<object>> answer)
    {
        var visitor = Visitor.Of(context);
        if (visitor is not { Office: { } office, Actor.AccountId: not 0 })
        {
            await Plain.RefuseAsync(context, StatusCodes.Status401Unauthorized, ApiRefusals.NoKey());
        }
        else if (!Permissions.Shipped.Allows(row, visitor.Actor.Roles))
        {
            await Plain.RefuseAsync(context, StatusCodes.Status403Forbidden, ApiRefusals.NotYours());
        }
        else if (context.Request.Query["day"].ToString() is { Length: > 0 } day && !Asked.TryDay(day, out _))
        {
            await Plain.RefuseAsync(context, StatusCodes.Status400BadRequest, ApiRefusals.NoDay(day));
        }
        else
        {
            await context.Response.WriteAsJsonAsync(await answer(new Question(context, office, visitor.Actor)), Wire.Json);
        }
    }

    private static async Task<object> QueueAsync(Question asked)
    {
        var terms = await asked.Context.RequestServices.GetRequiredService<TermsCache>().OfAsync(asked.Office);
        var state = await DeskState.ReadAsync(asked.Read, terms, (asked.Office.OfficeId, asked.Clock.Today), asked.Actor.DeskId);
        return new
        {
            Serving = state.Serving?.Number,
            Waiting = state.Line.Select(next => new { next.Ticket.TicketId, next.Ticket.Number, next.Ticket.TakenAt, next.Ticket.Priority, Reason = next.Call.Reason.Code }),
            Aside = state.Aside.Select(ticket => new { ticket.TicketId, ticket.Number, ticket.State }),
        };
    }

    /// <summary>The specialists' open files, one's own with <c>mine=true</c>; the next page goes on after <c>due_at</c> and <c>dossier_id</c> of the last line.</summary>
    private static async Task<object> WorkAsync(Question asked)
    {
        var mine = asked.Context.Request.Query["mine"] == "true" ? asked.Actor.AccountId : (long?)null;
        var due = DateTimeOffset.TryParse(asked.Context.Request.Query["due_at"], CultureInfo.InvariantCulture, out var at) ? at : (DateTimeOffset?)null;
        var last = asked.Number("dossier_id");
        return await WorkList.ReadAsync(asked.Read, asked.Office.OfficeId, (Holder.Specialist, mine), last == 0 ? null : new WorkPlace(due, last));
    }

    private static async Task<object> FigureListAsync(Question asked)
    {
        var counter = (string)asked.Context.Request.RouteValues["counter"]!;
        var subject = asked.Context.Request.Query["subject"];
        var lines = await new DayFigures(asked.Read).ListAsync(asked.Office.OfficeId, asked.Day, counter, subject.Count == 0 ? null : subject.ToString());
        return lines.Select(line => new { line.Line.Sequence, line.Line.HappenedAt, line.Line.Kind, line.Line.VisitId, line.Line.DossierId, line.Amount, line.What });
    }

    private static object Lines(IReadOnlyList<StoryLine> story) =>
        story.Select(line => new { line.Sequence, line.HappenedAt, line.RecordedAt, line.DossierId, line.What });

    private sealed record Question(HttpContext Context, Office Office, Actor Actor)
    {
        public OfficeRead Read => Context.RequestServices.GetRequiredService<OfficeRead>();

        public OfficeClock Clock => Context.RequestServices.GetRequiredService<OfficeClock>();

        public long Id => long.Parse((string)Context.Request.RouteValues["id"]!, CultureInfo.InvariantCulture);

        /// <summary>A whole number of the query; 0 where there is none.</summary>
        public long Number(string name) => int.TryParse(Context.Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

        /// <summary>The day asked for, today when none is.</summary>
        public DateOnly Day => Asked.TryDay(Context.Request.Query["day"].ToString(), out var day) ? day : Clock.Today;
    }
}
