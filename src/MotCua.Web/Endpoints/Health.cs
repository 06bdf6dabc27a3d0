using MotCua.App.Data;

namespace MotCua.Web.Endpoints;

/// <summary>Whether the program can serve: it answers, and the store answers it.</summary>
public static class Health
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/suc-khoe", async (OfficeRead read) =>
        {
            var offices = await read.NumberAsync("select count(*) as number from offices");
            return Results.Text(offices > 0 ? "ok" : "no office yet");
        }).ExcludeFromDescription();
}
