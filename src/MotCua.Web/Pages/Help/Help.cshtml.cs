using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.Web.Infrastructure;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Help;

/// <summary>What to know about a screen, opened beside it.</summary>
public sealed class HelpPage(WriteGate gate, OfficeRead read) : OfficePage(gate, read)
{
    public Workplace Place { get; private set; } = null!;

    public IReadOnlyList<string> Lines { get; private set; } = [];

    /// <summary>Only the desk's screens are worked by keys of their own.</summary>
    public bool HasKeys => Place.Row == "counter-screen";

    /// <summary>Beside the screens where volunteers work.</summary>
    public bool HasVolunteerSheet => Place.Row is "door-screen" or "scribe-screen" && May("door-screen");

    public IActionResult OnGet(string screen)
    {
        Place = Workplace.Find(screen)!;
        Lines = ScreenHelp.Of(screen, Language);
        return Place is null ? NotFound() : Page();
    }
}
