using MotCua.Rules.Slips;

namespace MotCua.Web.Paper;

/// <summary>How large a sheet is cut (khổ giấy).</summary>
public enum SheetSize
{
    A5,
    A4,
    A4Landscape,
}

/// <summary>Which paper a slip is printed on.</summary>
public static class SheetSizes
{
    public static SheetSize Of(Slip slip) => slip.Kind switch
    {
        SlipKind.TrackingBook => SheetSize.A4Landscape,
        SlipKind.ControlSheet => SheetSize.A4,
        _ => SheetSize.A5,
    };
}
