using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using MotCua.App;
using MotCua.App.Dossiers;
using MotCua.Web.Infrastructure;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace MotCua.Web.Endpoints;

/// <summary>
/// How a file stands, for whatever holds its code (<c>POST /api/v1/status</c>): the slip's own page, a kiosk, a portal. Posted,
/// so that no code comes into an address. Anonymous like the page, under the same limits, with the same answer for every wrong guess.
/// </summary>
public static class StatusApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RequestDelegate run = AnswerAsync;
        routes.MapPost("/api/v1/status", run).WithName("status-by-code").WithTags("queries").WithMetadata(run.Method).WithMetadata(
            new AcceptsMetadata(["application/json"], typeof(StatusAsked)),
            new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(DossierStatus), ["application/json"]),
            Problem(StatusCodes.Status400BadRequest),
            Problem(StatusCodes.Status422UnprocessableEntity),
            Problem(StatusCodes.Status429TooManyRequests));
    }

    private static ProducesResponseTypeMetadata Problem(int status) => new(status, typeof(ProblemDetails), ["application/problem+json"]);

    private static async Task AnswerAsync(HttpContext context)
    {
        if (Visitor.Of(context).Office is not { } office)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        try
        {
            var asked = await ActInput.ReadAsync<StatusAsked>(context.Request.Body);
            var verdict = await context.RequestServices.GetRequiredService<StatusLookUp>()
                .AskAsync(office.OfficeId, asked.Code, asked.Proof, context.Connection.RemoteIpAddress?.ToString() ?? "");
            await (verdict.IsGranted(out var status, out var refusal) ? context.Response.WriteAsJsonAsync(status, Wire.Json) : Plain.RefuseAsync(context, RefusalStatus.Of(refusal, context.Response), refusal));
        }
        catch (JsonException problem)
        {
            await Plain.RefuseAsync(context, StatusCodes.Status400BadRequest, ApiRefusals.Unreadable(problem.Path ?? "$"));
        }
    }

    /// <param name="Code">The ten signs printed on the slip, with or without their hyphen.</param>
    /// <param name="Proof">The birth year, or the last three digits of the phone.</param>
    private sealed record StatusAsked(string? Code, string? Proof);
}
