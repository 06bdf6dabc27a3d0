using MotCua.App.Data;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.StyleGuide;

/// <summary>The board with invented numbers, silent and still, in the board's own style sheet.</summary>
public sealed class BoardGuidePage(WriteGate gate, OfficeRead read) : OfficePage(gate, read);
