using MotCua.App.Dossiers;

namespace MotCua.App.Undoing;

public static partial class Undos
{
    static partial void AddDossiers(Dictionary<string, WayBack> undos)
    {
        undos["dossier-received.1"] = By(new ReceiptUndo());
        undos["dossier-forwarded.1"] = By(new ForwardUndo());
        undos["dossier-assigned.1"] = By(new AssignUndo());
    }
}
