using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.StyleGuide;

/// <summary>A sheet of the office's paper with every part a sheet can have.</summary>
public sealed class SheetGuidePage(WriteGate gate, OfficeRead read) : SheetPage(gate, read)
{
    public IActionResult OnGet() => Show(Invented.Sheet);
}
