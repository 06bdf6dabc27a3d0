using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using MotCua.App.Acts;
using MotCua.Rules;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// A folder of pages is for those whom its row in the permission table names: others are shown to the sign-in page, or
/// told that it is not theirs.
/// </summary>
public sealed class OnlyFor(string row) : IAsyncPageFilter
{
    public string Row => row;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var visitor = Visitor.Of(context.HttpContext);
        var links = new Links(context.HttpContext.Request.PathBase);
        if (visitor.MustChange && context.HttpContext.Request.PathBase + context.HttpContext.Request.Path != links.Secret)
        {
            context.Result = new RedirectResult(links.Secret);
        }
        else if (Permissions.Shipped.Allows(row, visitor.Actor.Roles))
        {
            await next();
        }
        else if (visitor.Actor.AccountId == 0)
        {
            var back = context.HandlerInstance is OfficePage { KeepsTyped: true } ? await TypedBefore.WayBackAsync(context.HttpContext) : context.HttpContext.Request.Path.Value!;
            context.Result = new RedirectResult(links.SignInThen(back));
        }
        else
        {
            context.Result = new EmptyResult();
            await Plain.RefuseAsync(context.HttpContext, StatusCodes.Status403Forbidden, NotYours);
        }
    }

    private static readonly Refusal NotYours = new("not-permitted", Sentence.Of("Trang này không thuộc nhiệm vụ của tài khoản đang dùng. Hãy đăng nhập bằng tài khoản được giao việc này."));
}
