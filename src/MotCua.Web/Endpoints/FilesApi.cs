using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using MotCua.App;
using MotCua.App.Acts;
using MotCua.App.Files;
using MotCua.App.People;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Endpoints;

/// <summary>Files in and out: <c>POST /api/v1/files</c> hands one in as the body and answers its id, which <c>keep-file</c> then names; reading one is noted in the access log.</summary>
public static class FilesApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RequestDelegate store = StoreAsync;
        RequestDelegate open = OpenAsync;
        routes.MapPost("/api/v1/files", store).WithName("store-file").WithTags("files").WithMetadata(store.Method)
            .WithMetadata(new AcceptsMetadata(["application/pdf", "image/jpeg", "image/png"], typeof(byte[])), new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(object), ["application/json"]), Problem(StatusCodes.Status422UnprocessableEntity));
        routes.MapGet("/api/v1/files/{id:long}", open).WithName("open-file").WithTags("files").WithMetadata(open.Method)
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(byte[]), ["application/octet-stream"]), Problem(StatusCodes.Status403Forbidden));
        routes.MapGet("/tep/{id:long}", open).ExcludeFromDescription();
        routes.MapGet("/tep/{id:long}/xem", (RequestDelegate)ShowAsync).ExcludeFromDescription();
    }

    private static ProducesResponseTypeMetadata Problem(int status) => new(status, typeof(ProblemDetails), ["application/problem+json"]);

    private static async Task StoreAsync(HttpContext context)
    {
        if (!await AdmitsAsync(context, "keep-file"))
        {
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = FileType.Largest + 1;
        }

        using var content = new MemoryStream();
        try
        {
            await context.Request.Body.CopyToAsync(content, context.RequestAborted);
        }
        catch (BadHttpRequestException)
        {
            await Plain.RefuseAsync(context, StatusCodes.Status413PayloadTooLarge, FileRefusals.TooLarge(FileType.Largest >> 20));
            return;
        }

        var stored = await context.RequestServices.GetRequiredService<FileStore>().StoreAsync(Visitor.Of(context).Actor, content.ToArray());
        await (stored.IsGranted(out var fileId, out var refusal)
            ? context.Response.WriteAsJsonAsync(new { file_id = fileId }, Wire.Json)
            : Plain.RefuseAsync(context, StatusCodes.Status422UnprocessableEntity, refusal));
    }

    private static Task OpenAsync(HttpContext context) => AnswerAsync(context, isShown: false);

    private static Task ShowAsync(HttpContext context) => AnswerAsync(context, isShown: true);

    /// <param name="isShown">Inside one of our own pages, and in nobody else's; otherwise to be saved.</param>
    private static async Task AnswerAsync(HttpContext context, bool isShown)
    {
        if (!await AdmitsAsync(context, "file-screen"))
        {
            return;
        }

        var actor = Visitor.Of(context).Actor;
        var id = long.Parse((string)context.Request.RouteValues["id"]!, CultureInfo.InvariantCulture);
        var verdict = await context.RequestServices.GetRequiredService<FileStore>().OpenAsync(actor.OfficeId, id);
        if (!verdict.IsGranted(out var opened, out var refusal))
        {
            await Plain.RefuseAsync(context, StatusCodes.Status422UnprocessableEntity, refusal);
            return;
        }

        _ = context.RequestServices.GetRequiredService<AccessLog>().NoteAsync(actor, AccessKind.FileOpened, opened.File.DossierId, id);
        if (isShown)
        {
            context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.Shown;
        }

        context.Response.ContentType = opened.File.MediaType;
        context.Response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"{(isShown ? "inline" : "attachment")}; filename=\"tep-{id}.{opened.File.MediaType.Split('/')[1]}\"");
        await context.Response.Body.WriteAsync(opened.Content);
    }

    /// <summary>False when the caller may not; the answer has then been given.</summary>
    private static async Task<bool> AdmitsAsync(HttpContext context, string row)
    {
        var actor = Visitor.Of(context).Actor;
        if (actor.AccountId != 0 && Permissions.Shipped.Allows(row, actor.Roles))
        {
            return true;
        }

        await (actor.AccountId == 0
            ? Plain.RefuseAsync(context, StatusCodes.Status401Unauthorized, ApiRefusals.NoKey())
            : Plain.RefuseAsync(context, StatusCodes.Status403Forbidden, ApiRefusals.NotYours()));
        return false;
    }
}
