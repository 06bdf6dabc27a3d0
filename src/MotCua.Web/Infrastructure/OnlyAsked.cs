using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using MotCua.Rules;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// A page takes only what it has a handler for. Without this, a form sent to a page that only shows would draw the page
/// over nothing, because what it shows was never read.
/// </summary>
public sealed class OnlyAsked : IAsyncPageFilter, IOrderedFilter
{
    /// <summary>Behind the question who may come in at all.</summary>
    public int Order => 1;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var method = context.HttpContext.Request.Method;
        if (context.HandlerMethod is not null || HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
        {
            await next();
            return;
        }

        context.Result = new EmptyResult();
        context.HttpContext.Response.Headers.Allow = "GET, HEAD";
        await Plain.RefuseAsync(context.HttpContext, StatusCodes.Status405MethodNotAllowed, OnlyShown);
    }

    private static readonly Refusal OnlyShown = new("only-shown", Sentence.Of("Trang này chỉ để xem, không nhận nội dung gửi đến; chưa ghi gì. Hãy mở lại trang rồi làm lại."));
}
