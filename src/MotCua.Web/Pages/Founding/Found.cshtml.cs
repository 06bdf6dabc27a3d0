using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Founding;

/// <summary>
/// The first page of an empty installation: five short questions, a look at the answers, and the code from the console
/// founds the office. What was answered rides along in the form, so that nothing is lost on the way back and nothing is
/// kept before the code is right; a founding cut short is taken up where it stopped.
/// </summary>
public sealed class FoundPage(WriteGate gate, OfficeRead read, FoundingCode founding, Founder founder) : OfficePage(gate, read)
{
    public const string ToStep = "buoc";
    public const string AtStep = "here";

    public FoundingStep Step { get; private set; }

    public FoundingAnswers Answers { get; private set; } = new(_ => null);

    public BegunFounding? Begun { get; private set; }

    /// <summary>Who a founding that was cut short named.</summary>
    public Account? Named { get; private set; }

    /// <summary>At the very end.</summary>
    public FoundedOffice? Done { get; private set; }

    public string Asked => Typed("tim");

    protected override bool NeedsOffice => false;

    public async Task<IActionResult> OnGetAsync()
    {
        await ReadAsync();
        return founding.IsAwaited ? Page() : Redirect(Links.SignIn);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        var here = Code.TryParse<FoundingStep>(Typed(AtStep), out var at) ? at : FoundingStep.Commune;
        Step = Typed(FoundingAnswers.Picked).Length > 0 ? FoundingStep.UnitName : Code.TryParse<FoundingStep>(Typed(ToStep), out var wished) ? wished : here;
        _ = MayGoTo(Step);
        return founding.IsAwaited ? Page() : Redirect(Links.SignIn);
    }

    public async Task<IActionResult> OnPostFoundAsync()
    {
        if (!founding.IsAwaited && founding.Done?.Key != ActKeyText)
        {
            return Redirect(Links.SignIn);
        }

        await ReadAsync();
        if (MayGoTo(FoundingStep.Administrator))
        {
            Done = await founding.OnceAsync(ActKeyText, FoundAsync);
        }

        return Done is null && Refused is null ? Redirect(Links.SignIn) : Page();
    }

    private async Task ReadAsync()
    {
        Begun = await BegunFounding.FindAsync(Read);
        Named = Begun is { } begun ? await Read.GetAsync<Account>(begun.OfficeId, begun.AdministratorId) : null;
        ActKeyText = ActKey.TryParse(ActKeyText, out _) ? ActKeyText : NewKey();
        Answers = new FoundingAnswers(Answered);
    }

    /// <summary>Null for a field that was not on the form; the commune of a begun founding is settled.</summary>
    private string? Answered(string field) =>
        field is FoundingAnswers.Chosen or FoundingAnswers.Picked && Begun is { } begun ? begun.OfficeId.ToString("D5", CultureInfo.InvariantCulture)
        : Request.HasFormContentType && Request.Form.TryGetValue(field, out var typed) ? typed.ToString()
        : null;

    /// <summary>Goes there, or to the first question on the way whose answer cannot be taken.</summary>
    private bool MayGoTo(FoundingStep to)
    {
        if (Answers.WrongBefore(to) is { } wrong)
        {
            Step = wrong.Step;
            Refuse(wrong.Why);
            return false;
        }

        Step = to;
        return true;
    }

    private async Task<FoundedOffice?> FoundAsync()
    {
        Refusal? refusal;
        if (!founding.Opens(Typed("code")))
        {
            refusal = new("founding-code-wrong", Sentence.Of("Mã lập đơn vị không đúng. Hãy xem lại trên màn hình máy chủ; chạy lại chương trình thì có mã mới."));
        }
        else if ((await founder.FoundAsync(ActKey.TryParse(ActKeyText, out var key) ? key : default, Answers, Typed)).IsGranted(out var founded, out refusal))
        {
            return founded;
        }

        Refuse(refusal);
        return null;
    }
}
