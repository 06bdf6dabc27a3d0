using MotCua.App.Calendars;
using MotCua.App.Dossiers;
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
        visitor.Visit(new SetTicketPrinter());
        visitor.Visit(new AdoptPlan());
        visitor.Visit(new RevisePlan());
        visitor.Visit(new SuspendPlan());
        visitor.Visit(new EndPlan());
        visitor.Visit(new OfferProcedure());
        visitor.Visit(new ImportCatalogue());
        visitor.Visit(new ReviseProcedure());
        visitor.Visit(new ReplaceProcedure());
        visitor.Visit(new GiveDuty());
        visitor.Visit(new EndDuty());
        visitor.Visit(new EndAccount());
        visitor.Visit(new PairDevice());
        visitor.Visit(new UnpairDevice());
        visitor.Visit(new MarkAway());
        visitor.Visit(new MarkBack());
        visitor.Visit(new AnnounceDay());
        visitor.Visit(new DecideHolidays());
        visitor.Visit(new SwapDays());
        visitor.Visit(new WithdrawNotice());
        visitor.Visit(new SetOfficeHours());
        visitor.Visit(new RecountDeadlines());
    }
}
