namespace MotCua.Rules.Slips;

/// <summary>The paper a sheet is printed on (khổ giấy): half a sheet for what is given to people, a whole one for what the house keeps or posts.</summary>
public enum SheetSize
{
    A5,
    A4,

    /// <summary>A whole sheet on its long side, for wide tables.</summary>
    A4Landscape,
}
