using MotCua.Rules;

namespace MotCua.Web.Infrastructure;

/// <summary>As which HTTP status a refusal is answered (mã trạng thái), by pages and by the API alike.</summary>
public static class RefusalStatus
{
    private const string Soon = "60";

    /// <summary>The status of that refusal; where it was asked too often, the answer also says in how many seconds to ask again.</summary>
    public static int Of(Refusal refusal, HttpResponse answer)
    {
        if (refusal.Code == "status-too-often")
        {
            answer.Headers.RetryAfter = Soon;
            return StatusCodes.Status429TooManyRequests;
        }

        return refusal.Code switch
        {
            "not-permitted" => StatusCodes.Status403Forbidden,
            "changed-meanwhile" => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
    }
}
