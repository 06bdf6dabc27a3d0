using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.Rules;
using MotCua.Web.Words;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// What every page of an office has: who is there, the gate for its one act, the reader for its list, and the key under
/// which the act is sent. A refusal is shown on the same page with everything that was typed.
/// </summary>
public abstract class OfficePage(WriteGate gate, OfficeRead read) : PageModel
{
    /// <summary>Null only before the installation has an office.</summary>
    public Office? Office { get; private set; }

    public Actor Me { get; private set; } = Visitor.OfNoOffice.Actor;

    public string? MyName { get; private set; }

    public Language Language { get; private set; }

    public Links Links { get; private set; } = new("");

    public Refusal? Refused { get; private set; }

    /// <summary>Rides in the form, so that a second press or a retry is the same act.</summary>
    [BindProperty(Name = "act_key")]
    public string ActKeyText { get; set; } = "";

    protected OfficeRead Read => read;

    public string T(string template, params (string Name, object? Value)[] holes) => T(Sentence.Of(template, holes));

    public string T(Sentence sentence) => Dictionary.In(Language, sentence);

    /// <summary>A key for the next form on this page: the one that came in while its act is refused, a new one otherwise.</summary>
    public string NextKey() => Refused is not null && ActKey.TryParse(ActKeyText, out _)
        ? ActKeyText
        : ActKey.Of(TimeProvider.System.GetUtcNow(), Secrets.Bytes(10)).ToString();

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var visitor = Visitor.Of(HttpContext);
        (Office, Me, MyName) = (visitor.Office, visitor.Actor, visitor.DisplayName);
        Language = Asked.Language(HttpContext);
        Links = new Links(Request.PathBase);
        if (Office is null)
        {
            context.Result = NotFound();
        }
    }

    /// <summary>Does the page's act; on a refusal the caller shows the page again and everything typed is still there.</summary>
    protected async Task<TResult?> DoAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input)
        where TResult : class
    {
        if (!ActKey.TryParse(ActKeyText, out var key))
        {
            Refuse(new Refusal("act-key-missing", Sentence.Of("Trang này đã cũ. Hãy gửi lại một lần nữa.")));
            return null;
        }

        var verdict = await gate.RunAsync(act, key, input, Me);
        if (verdict.IsGranted(out var answer, out var refusal))
        {
            return answer.Result;
        }

        Refuse(refusal);
        return null;
    }

    protected void Refuse(Refusal refusal)
    {
        Refused = refusal;
        Response.StatusCode = refusal.Code == "not-permitted" ? StatusCodes.Status403Forbidden : StatusCodes.Status422UnprocessableEntity;
    }
}
