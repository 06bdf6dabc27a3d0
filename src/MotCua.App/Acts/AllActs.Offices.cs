using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.App.Plans;
using MotCua.App.Procedures;

namespace MotCua.App.Acts;

public static partial class AllActs
{
    static partial void VisitOffices(IActVisitor visitor)
    {
        visitor.Visit(new FoundOffice());
        visitor.Visit(new OpenAccount());
        visitor.Visit(new RegisterDesk());
        visitor.Visit(new AdoptPlan());
        visitor.Visit(new RevisePlan());
        visitor.Visit(new SuspendPlan());
        visitor.Visit(new EndPlan());
        visitor.Visit(new OfferProcedure());
        visitor.Visit(new ImportCatalogue());
    }
}
