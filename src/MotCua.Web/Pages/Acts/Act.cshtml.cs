using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Acts;

/// <summary>One act on a page of its own: where a form leads, and where everything typed still stands when it is refused.</summary>
public sealed class ActPage(WriteGate gate, OfficeRead read, ActRunner runner) : OfficePage(gate, read)
{
    private const string SeenField = "seen";

    private string? seenNow;

    [BindProperty(Name = "next", SupportsGet = true)]
    public string? Next { get; set; }

    public override bool KeepsTyped => true;

    public ActForm Form { get; private set; } = null!;

    public string GoesOn => Onward(Next);

    public IActionResult OnGet(string act) => Find(act) is { } unknown ? unknown : Page();

    public async Task<IActionResult> OnPostAsync(string act)
    {
        if (Find(act) is { } unknown)
        {
            return unknown;
        }

        if (IsTypedBefore)
        {
            return Page();
        }

        if (!ActKey.TryParse(ActKeyText, out var key))
        {
            Refuse(StalePage);
            return Page();
        }

        try
        {
            var verdict = await runner.RunAsync(act, key, Form.Input(Typed), Me, Late);
            if (verdict.IsGranted(out var answer, out var refusal))
            {
                return Redirect(SavedAct.AddTo(GoesOn, answer.Sequence));
            }

            Refuse(refusal);
            await LookAgainAsync(refusal);
        }
        catch (JsonException problem)
        {
            Refuse(Unreadable(problem.Path ?? ""));
        }

        return Page();
    }

    /// <summary>What was typed, or what the address of this page knew already.</summary>
    public string Typed(string field) =>
        field == SeenField && seenNow is { } now ? now
        : Request.HasFormContentType && Request.Form.TryGetValue(field, out var typed) ? typed.ToString().Trim()
        : Request.Query[field].ToString();

    public PlacedForm Placed => new(this, Form, GoesOn, Form.Fields.Where(one => Typed(one.Name).Length > 0).ToDictionary(one => one.Name, one => Typed(one.Name), StringComparer.Ordinal));

    public override string IdOf(string field) => Placed.IdOf(field);

    /// <summary>Who was told that the file has changed has seen it so: the same words can then be sent again, knowing it.</summary>
    private async Task LookAgainAsync(Refusal refusal)
    {
        if (refusal.Code == "changed-meanwhile" && long.TryParse(Typed("dossier_id"), NumberStyles.None, CultureInfo.InvariantCulture, out var dossierId))
        {
            var dossier = await Read.GetAsync<Dossier>(Me.OfficeId, dossierId);
            seenNow = dossier.LastSequence.ToString(CultureInfo.InvariantCulture);
        }
    }

    private NotFoundResult? Find(string act)
    {
        Form = ActForms.Find(act)!;
        return Form is null ? NotFound() : null;
    }

    private Refusal Unreadable(string path)
    {
        var field = Array.Find(Form.Fields, field => path.Contains(field.Name, StringComparison.Ordinal));
        return new Refusal("unreadable", Sentence.Of("Ô “{field}” chưa đúng. Vui lòng kiểm tra rồi gửi lại.", ("field", field?.Label ?? Form.Title)));
    }
}
