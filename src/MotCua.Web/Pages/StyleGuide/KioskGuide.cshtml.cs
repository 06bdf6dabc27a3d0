using MotCua.App.Data;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.StyleGuide;

/// <summary>The kiosk's parts with the tallest letters, in the kiosk's own style sheet.</summary>
public sealed class KioskGuidePage(WriteGate gate, OfficeRead read) : OfficePage(gate, read);
