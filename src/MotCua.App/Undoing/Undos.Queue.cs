using MotCua.App.Queueing;

namespace MotCua.App.Undoing;

public static partial class Undos
{
    static partial void AddQueue(Dictionary<string, WayBack> undos)
    {
        undos["ticket-called.1"] = By(new CallUndo());
        undos["ticket-held.1"] = By(new HoldUndo());
        undos["ticket-transferred.1"] = By(new TransferUndo());
        undos["priority-set.1"] = By(new PriorityUndo());
    }
}
