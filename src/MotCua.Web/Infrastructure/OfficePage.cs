using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
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
    protected static readonly Refusal StalePage = new("act-key-missing", Sentence.Of("Trang này đã cũ. Hãy gửi lại một lần nữa."));

    private long done;

    /// <summary>Null only before the installation has an office.</summary>
    public Office? Office { get; private set; }

    /// <summary>Nothing here is real: the page says so in red.</summary>
    public bool IsRehearsal => Office?.Mode == OfficeMode.Rehearsal;

    public Actor Me { get; private set; } = Visitor.OfNoOffice.Actor;

    public string? MyName { get; private set; }

    /// <summary>The number of the desk sat at.</summary>
    public int? MyDeskNumber { get; private set; }

    public Language Language { get; protected set; }

    public Look Look { get; private set; } = Look.Usually;

    /// <summary>Of the whole page, for its style sheets.</summary>
    public string Classes => $"{(IsRehearsal ? "rehearsal " : "")}{Look.Classes}".TrimEnd();

    public Links Links { get; private set; } = new("");

    public Refusal? Refused { get; private set; }

    /// <summary>What the act that led here recorded; read back from the ledger, so it is never said before it is true.</summary>
    public SavedAct? Saved { get; private set; }

    /// <summary>Rides in the form, so that a second press or a retry is the same act.</summary>
    [BindProperty(Name = "act_key")]
    public string ActKeyText { get; set; } = "";

    /// <summary>While this browser enters what stands on paper: the hour and the sheet each act gets.</summary>
    public LateEntry? Late => LateMode.Of(HttpContext);

    /// <summary>The page that answers this request; null before it has begun, and where no page does.</summary>
    public static OfficePage? Of(HttpContext context) => context.Items[typeof(OfficePage)] as OfficePage;

    /// <summary>What to mend in a field, in words; null where it is not to blame for the refusal.</summary>
    public string? WrongAt(string id, string name) => Refused is { } refused && WrongField is { } wrong && wrong == name && id == IdOf(name) ? T(refused.Text) : null;

    /// <summary>The field to blame, where one is.</summary>
    public string? WrongField => Refused is { } refused ? RefusedField.Of(refused, Request) : null;

    /// <summary>The rows of the permission table that admit to this page.</summary>
    public IEnumerable<string> Rows => PageContext.ActionDescriptor.FilterDescriptors.Select(filter => filter.Filter).OfType<OnlyFor>().Select(only => only.Row);

    /// <summary>Where a page shows a field of a form under another id than its name.</summary>
    public virtual string IdOf(string field) => field;

    /// <summary>What was typed in a field of the form that came in; empty where none came or the field was not on it.</summary>
    public virtual string Typed(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : "";

    /// <summary>What was typed; where nothing was, what usually stands there.</summary>
    public string TypedOr(string field, string usual) => Typed(field) is { Length: > 0 } typed ? typed : usual;

    /// <summary>Whether whoever looks at the page may do an act or open a screen, by its row in the permission table.</summary>
    public bool May(string row) => Permissions.Shipped.Allows(row, Me.Roles);

    protected OfficeRead Read => read;

    /// <summary>The act just done had been done before under the same key: nothing that follows it is done twice.</summary>
    protected bool WasDoneBefore { get; private set; }

    /// <summary>
    /// What a form here brings after the sign-in has ended is kept and shown again. Only for a page whose forms write by
    /// <see cref="DoAsync{TInput, TResult}(IAct{TInput, TResult}, TInput)"/> alone or ask <see cref="IsTypedBefore"/> first, and bring no secret.
    /// </summary>
    public virtual bool KeepsTyped => false;

    /// <summary>The page is shown with what was typed before signing in, and does nothing.</summary>
    protected bool IsTypedBefore => TypedBefore.Is(HttpContext);

    /// <summary>False for the one page that is there before any office is.</summary>
    protected virtual bool NeedsOffice => true;

    public string T(string template, params (string Name, object? Value)[] holes) => T(Sentence.Of(template, holes));

    public string T(Sentence sentence) => Dictionary.In(Language, sentence);

    /// <summary>A key for the next form on this page: the one that came in while its act is refused, a new one otherwise.</summary>
    public string NextKey() => Refused is not null && ActKey.TryParse(ActKeyText, out _)
        ? ActKeyText
        : NewKey();

    /// <summary>For a second act of the same press.</summary>
    public string NewKey() => ActKey.Of(TimeProvider.System.GetUtcNow(), Secrets.Bytes(10)).ToString();

    /// <summary>This page in the other language, with everything its address asks for.</summary>
    public string InOtherLanguage => Asked.InOtherLanguage(Request, Language);

    // Its name begins with On: unmarked, it would be taken for the handler of a method PAGE with the whole request as its form.
    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var visitor = Visitor.Of(HttpContext);
        (Office, Me, MyName, MyDeskNumber) = (visitor.Office, visitor.Actor, visitor.DisplayName, visitor.DeskNumber);
        (Language, Look) = (Asked.Language(HttpContext), Look.Of(Request));
        Links = new Links(Request.PathBase);
        HttpContext.Items[typeof(OfficePage)] = this;
        if (Office is null && NeedsOffice)
        {
            context.Result = HttpContext.RequestServices.GetRequiredService<FoundingCode>().IsAwaited ? Redirect(Links.Found) : NotFound();
            return;
        }

        Asked.Remember(HttpContext, Language);
        Look.Remember(HttpContext);
        var now = HttpContext.RequestServices.GetRequiredService<OfficeClock>().Now;
        Saved = await SavedAct.FindAsync(read, now, Me, Request.Query[SavedAct.Parameter]);
        if (IsTypedBefore)
        {
            Refuse(TypedBefore.NotDone);
        }

        await next();
    }

    /// <summary>Does the page's act; on a refusal the caller shows the page again and everything typed is still there.</summary>
    protected Task<TResult?> DoAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input)
        where TResult : class => DoAsync(act, input, Me);

    /// <summary>The same in another's name: the founding is done by the program, before anyone has an account.</summary>
    protected async Task<TResult?> DoAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, Actor actor)
        where TResult : class
    {
        if (IsTypedBefore)
        {
            return null;
        }

        if (!ActKey.TryParse(ActKeyText, out var key))
        {
            Refuse(StalePage);
            return null;
        }

        var verdict = await gate.RunAsync(act, key, input, actor, Late);
        if (verdict.IsGranted(out var answer, out var refusal))
        {
            (done, WasDoneBefore) = (answer.Sequence, answer.Replayed);
            return answer.Result;
        }

        Refuse(refusal);
        return null;
    }

    /// <summary>Where to go on: an address of this office, never one from elsewhere.</summary>
    protected string Onward(string? next) => next is not null && Url.IsLocalUrl(next) ? next : Links.Start;

    /// <summary>Leads on after a granted act; the page there says what was recorded.</summary>
    protected IActionResult SavedThen(string address) => Redirect(SavedAct.AddTo(address, done));

    /// <summary>The page is not shown to whoever asks for it; one sentence says why.</summary>
    protected async Task<IActionResult> HideAsync(Refusal refusal)
    {
        await Plain.RefuseAsync(HttpContext, StatusCodes.Status403Forbidden, refusal);
        return new EmptyResult();
    }

    protected void Refuse(Refusal refusal)
    {
        Refused = refusal;
        Response.StatusCode = RefusalStatus.Of(refusal, Response);
    }
}
