namespace MotCua.App.Acts;

/// <summary>Something done for each act with its types still known: the API's endpoints, the command line, the permission test.</summary>
public interface IActVisitor
{
    void Visit<TInput, TResult>(IAct<TInput, TResult> act);
}

/// <summary>Every act of the office, once, a file for each part of its life. An act that is missing here can be reached by nobody, and a test says so.</summary>
public static partial class AllActs
{
    public static void Visit(IActVisitor visitor)
    {
        VisitOffices(visitor);
        VisitQueue(visitor);
        VisitDossiers(visitor);
        VisitResults(visitor);
        VisitRoom(visitor);
        VisitHouse(visitor);
        VisitDays(visitor);
    }

    static partial void VisitOffices(IActVisitor visitor);

    static partial void VisitQueue(IActVisitor visitor);

    static partial void VisitDossiers(IActVisitor visitor);

    static partial void VisitResults(IActVisitor visitor);

    static partial void VisitRoom(IActVisitor visitor);

    static partial void VisitHouse(IActVisitor visitor);

    static partial void VisitDays(IActVisitor visitor);
}
