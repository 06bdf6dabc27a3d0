using MotCua.App.Ballots;
using MotCua.App.Feedbacks;
using MotCua.App.Fees;
using MotCua.App.Pagers;
using MotCua.App.Scribing;

namespace MotCua.App.Acts;

public static partial class AllActs
{
    static partial void VisitRoom(IActVisitor visitor)
    {
        visitor.Visit(new RegisterPager());
        visitor.Visit(new LendPager());
        visitor.Visit(new RingPager());
        visitor.Visit(new ReturnPager());
        visitor.Visit(new ReportPagerLost());
        visitor.Visit(new NotePager());
        visitor.Visit(new RecordWriting());
        visitor.Visit(new NoteFees());
        visitor.Visit(new RecordReceipt());
        visitor.Visit(new VoidReceipt());
        visitor.Visit(new RegisterReceiptBook());
        visitor.Visit(new SpoilReceipt());
        visitor.Visit(new IssueBallotCode());
        visitor.Visit(new CastBallot());
        visitor.Visit(new SetAlertPhone());
        visitor.Visit(new GiveFeedback());
        visitor.Visit(new AssignFeedback());
        visitor.Visit(new AnswerFeedback());
    }
}
