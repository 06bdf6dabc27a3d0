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
        visitor.Visit(new CloseDesk());
        visitor.Visit(new HandOverDesk());
        visitor.Visit(new ConfirmHandOver());
        visitor.Visit(new ConfirmClock());
        visitor.Visit(new ExplainMissingCode());
        visitor.Visit(new CloseDay());
    }
}
