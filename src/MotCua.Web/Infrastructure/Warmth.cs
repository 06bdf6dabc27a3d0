using Microsoft.AspNetCore.Http.Features;
using MotCua.App.Offices;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// Makes ready what the first visitor needs while the doors are being opened (làm nóng): the office's terms are read
/// beside the building's raising, and the first page is made once for nobody beside the server's own start.
/// </summary>
public static class Warmth
{
    /// <summary>Reads the office's terms as soon as the store is open, while the building is still being raised.</summary>
    public static async Task ReadTermsAsync(Premises premises, Task opening)
    {
        await opening;
        if (await premises.Read.FirstAsync($"select {string.Join(", ", Office.Table.Columns)} from offices order by office_id limit 1", Office.Table.Read) is { } office)
        {
            var terms = await premises.Terms.OfAsync(office);
            // The year's holidays are worked out when they are first asked for; the first page asks.
            _ = terms.Calendar.IsOpen(premises.Clock.Now);
        }
    }

    /// <summary>Makes the first page once for nobody.</summary>
    public static async Task MakePageAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var nobody = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        nobody.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        nobody.Request.Method = HttpMethods.Get;
        nobody.Request.Path = "/";
        await ((IApplicationBuilder)app).Build()(nobody);
    }
}
