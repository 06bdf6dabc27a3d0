using MotCua.App.Dossiers;
using MotCua.App.Files;
using MotCua.App.Undoing;

namespace MotCua.App.Acts;

public static partial class AllActs
{
    static partial void VisitHouse(IActVisitor visitor)
    {
        visitor.Visit(new UndoAct());
        visitor.Visit(new KeepFile());
        visitor.Visit(new ErasePerson());
    }
}
