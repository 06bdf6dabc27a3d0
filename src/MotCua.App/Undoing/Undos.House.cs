using MotCua.App.Files;
using MotCua.App.Procedures;

namespace MotCua.App.Undoing;

public static partial class Undos
{
    static partial void AddHouse(Dictionary<string, WayBack> undos)
    {
        undos["file-kept.1"] = By(new FileUndo());
        undos["catalogue-imported.1"] = By(new ImportUndo());
    }
}
