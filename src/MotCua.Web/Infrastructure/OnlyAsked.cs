using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using MotCua.Rules;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// A page takes only what it has a handler for, and a question is read from its address alone. Without this, a form sent to
/// a page that only shows would draw the page over nothing, and one sent along with a question would hide its address.
/// </summary>
public sealed class OnlyAsked : IAsyncResourceFilter, IAsyncPageFilter, IOrderedFilter
{
    /// <summary>Behind the question who may come in at all.</summary>
    public int Order => 1;

    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (IsQuestion(context.HttpContext.Request))
        {
            context.HttpContext.Request.ContentType = null;
        }

        return next();
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerMethod is not null || IsQuestion(context.HttpContext.Request))
        {
            await next();
            return;
        }

        context.Result = new EmptyResult();
        context.HttpContext.Response.Headers.Allow = "GET, HEAD";
        await Plain.RefuseAsync(context.HttpContext, StatusCodes.Status405MethodNotAllowed, OnlyShown);
    }

    private static bool IsQuestion(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static readonly Refusal OnlyShown = new("only-shown", Sentence.Of("Trang này chỉ để xem, không nhận nội dung gửi đến; chưa ghi gì. Hãy mở lại trang rồi làm lại."));
}
