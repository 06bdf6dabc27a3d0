using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Terms;

namespace MotCua.Web.Infrastructure;

/// <summary>What the building stands on (mặt bằng): its store and how that is read, its clock, and the folders it may use.</summary>
public sealed record Premises(Dialect Dialect, OfficeClock Clock, string KeyFolder)
{
    /// <summary>Where short messages are laid for a modem's program; null when the office has none.</summary>
    public string? SmsFolder { get; init; }

    /// <summary>Where people outside the building find our pages, without a slash at its end; while null no address is printed as a QR.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>The door for other machines of the office; null while only this one may come in.</summary>
    public OfficeNetwork? Network { get; init; }

    public OfficeRead Read { get; } = new(Dialect);

    /// <summary>Here rather than in a room: they are read while the building is still being put together.</summary>
    public TermsCache Terms { get; } = new(new OfficeRead(Dialect));
}
