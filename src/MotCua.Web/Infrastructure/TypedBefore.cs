using Microsoft.Extensions.Primitives;
using MotCua.App.People;
using MotCua.Rules;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// A form that came after its sign-in had ended is kept (gõ trước khi hết phiên), and after signing in the page is shown
/// as a refused one would be: filled, with a sentence, and nothing done. Works without script; the address carries a number only.
/// </summary>
public sealed class TypedBefore(RequestDelegate next, KeptForms kept)
{
    private const string Parameter = "giu";

    public static readonly Refusal NotDone = new("typed-before", Sentence.Of("Đã đăng nhập lại. Những gì đã gõ vẫn còn dưới đây và chưa được ghi: hãy xem lại rồi gửi lần nữa. Tệp đã chọn thì chọn lại."));

    /// <summary>This request shows what was typed and does nothing.</summary>
    public static bool Is(HttpContext context) => context.Items.ContainsKey(typeof(TypedBefore));

    /// <summary>Whether the address leads on to something kept.</summary>
    public static bool IsIn(string? address) => address?.Contains(Parameter + "=", StringComparison.Ordinal) == true;

    /// <summary>The path to come back to after signing in; with the number of what was sent, where it could be kept.</summary>
    public static async Task<string> WayBackAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || Visitor.Of(context).Office is not { } office)
        {
            return request.Path;
        }

        var form = await request.ReadFormAsync();
        var fields = form.ToDictionary(field => field.Key, field => field.Value.Select(value => value ?? "").ToArray(), StringComparer.Ordinal);
        var id = await context.RequestServices.GetRequiredService<KeptForms>().KeepAsync(office.OfficeId, Doorkeeper.TokenOf(request), new KeptForm(request.Path.Value!, fields));
        return id is null ? request.Path : request.Path + QueryString.Create(request.Query.Where(asked => asked.Key != Parameter)).Add(Parameter, id);
    }

    public async Task InvokeAsync(HttpContext context)
    {
        var (request, me) = (context.Request, Visitor.Of(context).Actor);
        if (me.AccountId != 0 && request.Query.TryGetValue(Parameter, out var id))
        {
            if (HttpMethods.IsPost(request.Method))
            {
                await kept.ForgetAsync(me, id.ToString());
            }
            else if (await kept.FindAsync(me, id.ToString()) is { } form && form.Path == request.Path.Value)
            {
                request.Method = HttpMethods.Post;
                request.Form = new FormCollection(form.Fields.ToDictionary(field => field.Key, field => new StringValues(field.Value), StringComparer.Ordinal));
                context.Items[typeof(TypedBefore)] = true;
            }
        }

        await next(context);
    }
}
