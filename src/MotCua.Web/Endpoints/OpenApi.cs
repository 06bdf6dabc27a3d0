using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace MotCua.Web.Endpoints;

/// <summary>The description of the API for machines: every act with its input and its answers.</summary>
public static class OpenApi
{
    private const string Document = "v1";

    public static void AddTo(IServiceCollection services) => services.AddOpenApi(Document);

    public static void Map(IEndpointRouteBuilder routes) =>
        // The framework's own route prepares its answer's types at every start; hardly any start is asked for it.
        routes.MapGet($"/openapi/{Document}.json", (RequestDelegate)(async context =>
        {
            var described = await context.RequestServices.GetRequiredKeyedService<IOpenApiDocumentProvider>(Document).GetOpenApiDocumentAsync(context.RequestAborted);
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.WriteAsync(await described.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, context.RequestAborted), context.RequestAborted);
        })).ExcludeFromDescription();
}
