using MotCua.App.Data;

namespace MotCua.Web.Endpoints;

/// <summary>Whether the program can serve: it answers, and the store answers it.</summary>
public static class Health
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/suc-khoe", (RequestDelegate)(async context =>
        {
            var offices = await context.RequestServices.GetRequiredService<OfficeRead>().NumberAsync("select count(*) as number from offices");
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(offices > 0 ? "ok" : "no office yet");
        })).ExcludeFromDescription();
}
