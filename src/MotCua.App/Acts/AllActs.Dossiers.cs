using MotCua.App.Dossiers;

namespace MotCua.App.Acts;

public static partial class AllActs
{
    static partial void VisitDossiers(IActVisitor visitor)
    {
        visitor.Visit(new ReceiveDossier());
        visitor.Visit(new EnterOfficialCode());
        visitor.Visit(new IssueSlip());
        visitor.Visit(new PrintSlipAgain());
        visitor.Visit(new KeepOriginal());
        visitor.Visit(new ReturnOriginal());
        visitor.Visit(new ForwardDossier());
        visitor.Visit(new AssignDossier());
        visitor.Visit(new CorrectDossier());
        visitor.Visit(new WithdrawDossier());
        visitor.Visit(new StopDossier());
        visitor.Visit(new ListMissingPapers());
        visitor.Visit(new RefuseDossier());
        visitor.Visit(new RequestSupplement());
        visitor.Visit(new ReceiveSupplement());
        visitor.Visit(new SendOutside());
        visitor.Visit(new ReceiveBack());
        visitor.Visit(new PauseForFinancialDuty());
        visitor.Visit(new ResumeAfterFinancialDuty());
        visitor.Visit(new Apologise());
    }
}
