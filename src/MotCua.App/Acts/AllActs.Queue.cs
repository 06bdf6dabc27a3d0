using MotCua.App.Queueing;

namespace MotCua.App.Acts;

public static partial class AllActs
{
    static partial void VisitQueue(IActVisitor visitor)
    {
        visitor.Visit(new TakeTicket());
        visitor.Visit(new CallNext());
        visitor.Visit(new CallChosen());
        visitor.Visit(new PauseDesk());
        visitor.Visit(new ResumeDesk());
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
        visitor.Visit(new CallForHelp());
        visitor.Visit(new AnswerHelp());
    }
}
