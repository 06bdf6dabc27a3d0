namespace MotCua.Journeys.Running;

/// <summary>How somebody uses a screen.</summary>
public enum Way
{
    /// <summary>Mouse or finger, with script.</summary>
    Pointer,

    /// <summary>Keys alone, with script.</summary>
    Keyboard,

    /// <summary>A browser that runs no script.</summary>
    WithoutScript,
}

/// <summary>A screen's real size, in CSS pixels.</summary>
public sealed record Glass(int Width, int Height)
{
    public static readonly Glass Phone = new(360, 740);
    public static readonly Glass Office = new(1366, 768);
    public static readonly Glass Board = new(1920, 1080);
    public static readonly Glass Kiosk = new(1080, 1920);
}
