using MotCua.App.Results;

namespace MotCua.App.Undoing;

public static partial class Undos
{
    static partial void AddResults(Dictionary<string, WayBack> undos) => undos["result-shelved.1"] = By(new ShelveUndo());
}
