using MotCua.App.Days;

namespace MotCua.App.Acts;

public static partial class AllActs
{
    static partial void VisitDays(IActVisitor visitor)
    {
        visitor.Visit(new OpenDay());
        visitor.Visit(new DeclareEmergency());
        visitor.Visit(new EndEmergency());
        visitor.Visit(new ConfirmLateEntries());
        visitor.Visit(new CloseDay());
    }
}
