using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
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

    /// <summary>What stands against what was typed, where somebody else was quicker.</summary>
    public Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(string act)
    {
        if (Find(act) is { } unknown)
        {
            return unknown;
        }

        await LookAsync();
        return Page();
    }

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
            await (refusal.Code == Conflict.Code ? CompareAsync() : LookAsync());
        }
        catch (JsonException problem)
        {
            Refuse(Form.Unreadable(problem.Path ?? ""));
        }

        return Page();
    }

    /// <summary>What was typed, or what the address of this page knew already.</summary>
    public override string Typed(string field) =>
        field == SeenField && seenNow is { } now ? now
        : Request.HasFormContentType && Request.Form.TryGetValue(field, out var typed) ? typed.ToString().Trim()
        : Request.Query[field].ToString();

    public PlacedForm Placed => new(this, Form, GoesOn, Form.Fields.Where(one => Typed(one.Name).Length > 0).ToDictionary(one => one.Name, one => Typed(one.Name), StringComparer.Ordinal));

    public override string IdOf(string field) => Placed.IdOf(field);

    /// <summary>A form that was opened from a list knows the file as it is now.</summary>
    private async Task LookAsync()
    {
        if (Typed(SeenField).Length == 0 && Array.Exists(Form.Fields, field => field.Name == SeenField) && await DossierAsync() is { } dossier)
        {
            seenNow = dossier.LastSequence.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Who was told that the file has changed has seen it so: the same words can then be sent again, knowing it.</summary>
    private async Task CompareAsync()
    {
        if (await DossierAsync() is { } dossier)
        {
            var before = Typed(SeenField);
            seenNow = dossier.LastSequence.ToString(CultureInfo.InvariantCulture);
            Conflict = await Conflict.ReadAsync(Read, Placed, dossier, before);
        }
    }

    private async Task<Dossier?> DossierAsync() =>
        long.TryParse(Typed("dossier_id"), NumberStyles.None, CultureInfo.InvariantCulture, out var dossierId) ? await Read.FindAsync<Dossier>(Me.OfficeId, dossierId) : null;

    private NotFoundResult? Find(string act)
    {
        Form = ActForms.Find(act)!;
        return Form is null ? NotFound() : null;
    }
}
