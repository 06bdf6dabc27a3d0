using Microsoft.AspNetCore.Http.Features;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.Terms;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// Makes ready what the first visitor needs while the doors are being opened (làm nóng): the office's terms are read and
/// the first page is made once for nobody, beside the server's own start.
/// </summary>
public static class Warmth
{
    public static Task SpreadAsync(WebApplication app) => Task.WhenAll(Task.Run(() => TermsAsync(app.Services)), Task.Run(() => PageAsync(app)));

    private static async Task TermsAsync(IServiceProvider services)
    {
        var read = services.GetRequiredService<OfficeRead>();
        if (await read.FirstAsync($"select {string.Join(", ", Office.Table.Columns)} from offices order by office_id limit 1", Office.Table.Read) is { } office)
        {
            await services.GetRequiredService<TermsCache>().OfAsync(office);
        }
    }

    private static async Task PageAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var nobody = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        nobody.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        nobody.Request.Method = HttpMethods.Get;
        nobody.Request.Path = "/";
        await ((IApplicationBuilder)app).Build()(nobody);
    }
}
