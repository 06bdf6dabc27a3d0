namespace MotCua.App.Offices;

/// <summary>What a desk is for (loại quầy).</summary>
public enum DeskKind
{
    Reception,
    Scribe,
    Return,
    Specialist,
}
