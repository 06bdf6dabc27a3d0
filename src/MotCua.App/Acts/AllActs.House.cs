using MotCua.App.Dossiers;
using MotCua.App.Files;
using MotCua.App.Undoing;
using MotCua.App.Voices;

namespace MotCua.App.Acts;

public static partial class AllActs
{
    static partial void VisitHouse(IActVisitor visitor)
    {
        visitor.Visit(new UndoAct());
        visitor.Visit(new KeepFile());
        visitor.Visit(new ErasePerson());
        visitor.Visit(new SetVoice());
        visitor.Visit(new RecordClip());
        visitor.Visit(new RemoveClip());
    }
}
