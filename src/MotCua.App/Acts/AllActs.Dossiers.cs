using MotCua.App.Dossiers;

namespace MotCua.App.Acts;

public static partial class AllActs
{
    static partial void VisitDossiers(IActVisitor visitor)
    {
        visitor.Visit(new ReceiveDossier());
    }
}
