using System.Data.Common;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// The one place where an exception becomes an answer: a missing row is 404, a full queue 503, unreadable input 400, and
/// anything else one page with a reference number that is in the log. Never a stack trace.
/// </summary>
public sealed class LastResort(RequestDelegate next, ILogger<LastResort> log)
{
    /// <summary>Whatever reads requests: what these throw lies in what was sent, never in the store.</summary>
    private static readonly string[] Readers = ["Microsoft.AspNetCore.Server.Kestrel.Core", "Microsoft.AspNetCore.WebUtilities", "Microsoft.AspNetCore.Http"];

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (context.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false })
            {
                await Plain.RefuseAsync(context, StatusCodes.Status404NotFound, NotFound);
            }
            else if (context.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false })
            {
                // A form without its token, or one that is no form: the framework says 400 and shows an empty page.
                await Plain.RefuseAsync(context, StatusCodes.Status400BadRequest, Stale);
            }
        }
        catch (Exception problem) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, problem);
        }
    }

    private static readonly Refusal NotFound = new("not-found", Sentence.Of("Không có trang hoặc hồ sơ này. Hãy kiểm tra lại địa chỉ."));

    private static readonly Refusal Stale = new("stale-form", Sentence.Of("Chưa ghi được gì: trang này đã cũ hoặc có chữ không đọc được. Hãy quay lại trang trước, tải lại rồi gửi lại."));

    private static readonly Refusal Unreadable = new("unreadable", Sentence.Of("Yêu cầu không đọc được. Hãy kiểm tra nội dung đã gửi."));

    private Task AnswerAsync(HttpContext context, Exception problem)
    {
        switch (problem)
        {
            case MissingRowException:
                return Plain.RefuseAsync(context, StatusCodes.Status404NotFound, NotFound);
            case OperationCanceledException when context.RequestAborted.IsCancellationRequested:
                // Whoever asked has hung up: there is nobody to answer and nothing to look into.
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
                return Task.CompletedTask;
            case GateFullException:
                context.Response.Headers.RetryAfter = "5";
                return Plain.RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, new Refusal("busy", Sentence.Of("Hệ thống đang bận. Chưa có gì được ghi; hãy gửi lại sau vài giây.")));
            case BadHttpRequestException bad:
                return Plain.RefuseAsync(context, bad.StatusCode, Unreadable);
            case IOException or InvalidDataException when Readers.Contains(problem.Source):
                // A chunk of impossible size, a form of too many fields, parts that break off.
                return Plain.RefuseAsync(context, StatusCodes.Status400BadRequest, Unreadable);
            case StoreException or DbException or IOException:
                log.LogError(problem, "The store did not answer at {Path}", context.Request.Path);
                context.Response.Headers.RetryAfter = "30";
                return Plain.RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, new Refusal("store-unavailable", Sentence.Of(
                    "Không đọc hoặc ghi được dữ liệu: đĩa có thể đã đầy, hoặc máy chủ dữ liệu không trả lời. Hãy báo người phụ trách máy; gửi lại đúng trang này thì không ghi hai lần.")));
            default:
                var reference = Convert.ToHexStringLower(Secrets.Bytes(4));
                log.LogError(problem, "Unexpected problem {Reference} at {Path}", reference, context.Request.Path);
                return Plain.RefuseAsync(context, StatusCodes.Status500InternalServerError, new Refusal("unexpected", Sentence.Of(
                    "Có lỗi ngoài dự tính, mã {reference}. Việc vừa làm có thể đã được ghi: gửi lại đúng trang này sẽ không ghi hai lần.", ("reference", reference))));
        }
    }
}
