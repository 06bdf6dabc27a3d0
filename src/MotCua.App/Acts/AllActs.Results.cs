using MotCua.App.Results;

namespace MotCua.App.Acts;

public static partial class AllActs
{
    static partial void VisitResults(IActVisitor visitor)
    {
        visitor.Visit(new ExamineDossier());
        visitor.Visit(new ProposeResult());
        visitor.Visit(new SendDraftToApplicant());
        visitor.Visit(new ConfirmDraft());
        visitor.Visit(new ReviewResult());
        visitor.Visit(new SendBack());
        visitor.Visit(new SignResult());
        visitor.Visit(new EnterInRegister());
        visitor.Visit(new NumberResult());
        visitor.Visit(new SealResult());
        visitor.Visit(new SignAtHandOver());
        visitor.Visit(new HandOver());
        visitor.Visit(new TakeBackResult());
        visitor.Visit(new DelegateSigning());
        visitor.Visit(new EndDelegation());
        visitor.Visit(new CallToCollect());
        visitor.Visit(new ShelveResult());
        visitor.Visit(new RemindToCollect());
    }
}
