using MotCua.App.Fees;

namespace MotCua.App.Undoing;

public static partial class Undos
{
    static partial void AddRoom(Dictionary<string, WayBack> undos)
    {
        undos["fees-noted.1"] = By(new NoteUndo());
        undos["receipt-book-registered.1"] = By(new BookUndo());
        undos["receipt-spoiled.1"] = By(new SpoilUndo());
    }
}
