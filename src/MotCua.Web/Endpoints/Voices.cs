using System.Collections.Frozen;
using System.Globalization;
using MotCua.App;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Files;
using MotCua.App.Voices;
using MotCua.Rules;
using MotCua.Rules.Voices;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Endpoints;

/// <summary>What the boards speak with: the shipped clips, the announcer's own, and the list that says which of them holds here.</summary>
public static class Voices
{
    private static readonly FrozenDictionary<string, Asset> Assets = Asset.In("voices/");

    public static string Address(Accent accent, Clip clip)
    {
        var file = clip == Clip.Chime ? "chime.mp3" : $"{Code.Of(accent)}/{Code.Of(clip)}.mp3";
        return $"/tieng/{file}?v={Assets[file].Version}";
    }

    public static string Address(Accent accent, KioskClip clip)
    {
        var file = $"{Code.Of(accent)}/{Code.Of(clip)}.mp3";
        return $"/tieng/{file}?v={Assets[file].Version}";
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/tieng/{**file}", (RequestDelegate)(context => Asset.WriteAsync(context, Assets))).ExcludeFromDescription();
        routes.MapGet("/tieng-ghi/{id:long}", (RequestDelegate)OwnAsync).ExcludeFromDescription();
        routes.MapGet("/bang/loa", (RequestDelegate)ListAsync).ExcludeFromDescription();
    }

    /// <summary>Every clip's address as it holds now, with the speed and the hours of silence.</summary>
    private static async Task ListAsync(HttpContext context)
    {
        if (!Admits(context))
        {
            return;
        }

        var read = context.RequestServices.GetRequiredService<OfficeRead>();
        var officeId = Visitor.Of(context).Actor.OfficeId;
        var links = new Links(context.Request.PathBase);
        var setting = await VoiceSetting.ReadAsync(read, officeId);
        var own = await VoiceClip.RecordedAsync(read, officeId);
        await context.Response.WriteAsJsonAsync(
            new
            {
                speed = setting.Speed == VoiceSpeed.Slow ? 0.9m : 1m,
                quiet = setting.QuietHours.Split(',', StringSplitOptions.RemoveEmptyEntries),
                clips = Enum.GetValues<Clip>().ToDictionary(Code.Of, clip => own.TryGetValue(clip, out var fileId) ? links.OwnClip(fileId) : links.Clip(setting.Accent, clip), StringComparer.Ordinal),
            },
            Wire.Json);
    }

    private static async Task OwnAsync(HttpContext context)
    {
        if (!Admits(context))
        {
            return;
        }

        var id = long.Parse((string)context.Request.RouteValues["id"]!, CultureInfo.InvariantCulture);
        var verdict = await context.RequestServices.GetRequiredService<FileStore>().OpenAsync(Visitor.Of(context).Actor.OfficeId, id);
        // The scans of dossiers lie in the same store: whoever hears clips sees none of them.
        if (!verdict.IsGranted(out var opened, out _) || opened.File.Subject != FileSubject.Voice)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        context.Response.ContentType = opened.File.MediaType;
        await context.Response.Body.WriteAsync(opened.Content);
    }

    private static bool Admits(HttpContext context)
    {
        var actor = Visitor.Of(context).Actor;
        var may = actor.AccountId != 0 && Permissions.Shipped.Allows("board-screen", actor.Roles);
        if (!may)
        {
            context.Response.StatusCode = actor.AccountId == 0 ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden;
        }

        return may;
    }
}
