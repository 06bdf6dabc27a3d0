using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.App.Plans;
using MotCua.App.Procedures;
using MotCua.App.Queueing;

namespace MotCua.App.Acts;

/// <summary>Something done for each act with its types still known: the API's endpoints, the command line, the permission test.</summary>
public interface IActVisitor
{
    void Visit<TInput, TResult>(IAct<TInput, TResult> act);
}

/// <summary>Every act of the office, once. An act that is missing here can be reached by nobody, and a test says so.</summary>
public static class AllActs
{
    public static void Visit(IActVisitor visitor)
    {
        visitor.Visit(new FoundOffice());
        visitor.Visit(new OpenAccount());
        visitor.Visit(new AdoptPlan());
        visitor.Visit(new RevisePlan());
        visitor.Visit(new SuspendPlan());
        visitor.Visit(new EndPlan());
        visitor.Visit(new OfferProcedure());
        visitor.Visit(new ImportCatalogue());
        visitor.Visit(new TakeTicket());
        visitor.Visit(new RegisterDesk());
        visitor.Visit(new CallNext());
        visitor.Visit(new CallChosen());
        visitor.Visit(new RecallTicket());
        visitor.Visit(new MarkMissed());
        visitor.Visit(new RejoinQueue());
        visitor.Visit(new HoldTicket());
        visitor.Visit(new EndHold());
        visitor.Visit(new TransferTicket());
        visitor.Visit(new LeaveQueue());
        visitor.Visit(new FinishVisit());
        visitor.Visit(new SetPriority());
        visitor.Visit(new RecordAdvice());
        visitor.Visit(new SendElsewhere());
    }
}
