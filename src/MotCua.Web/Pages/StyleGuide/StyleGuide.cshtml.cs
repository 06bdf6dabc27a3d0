using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.StyleGuide;

/// <summary>Every component on one page, set in letters that carry two marks: what collides here would collide on a name.</summary>
public sealed class StyleGuidePage(WriteGate gate, OfficeRead read) : OfficePage(gate, read)
{
    [BindProperty(Name = "reason")]
    public string? Reason { get; set; }

    /// <summary>Shows what a refusal looks like; nothing is done.</summary>
    public void OnPost()
    {
        if (string.IsNullOrWhiteSpace(Reason))
        {
            Refuse(DossierRefusals.ReasonMissing());
        }
    }
}
