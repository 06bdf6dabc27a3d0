using MotCua.App.Files;

namespace MotCua.App.Undoing;

public static partial class Undos
{
    static partial void AddHouse(Dictionary<string, WayBack> undos)
    {
        undos["file-kept.1"] = By(new FileUndo());
    }
}
