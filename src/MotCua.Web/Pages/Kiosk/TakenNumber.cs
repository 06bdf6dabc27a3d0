using MotCua.Rules.Queueing;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Kiosk;

/// <summary>The number just taken as the kiosk shows it (số vừa lấy).</summary>
/// <param name="Ahead">How many are called before it.</param>
public sealed record TakenNumber(OfficePage Page, string Number, int Ahead)
{
    public Priority Priority { get; init; } = Priority.None;

    public bool HasNoSlip { get; init; }

    public bool IsPrinting { get; init; }

    /// <summary>Where the screen goes by itself after a while; it stays where this is null.</summary>
    public string? Then { get; init; }
}
