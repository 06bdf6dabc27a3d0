namespace MotCua.App.Rehearsal;

/// <summary>Why somebody comes (việc cần làm).</summary>
internal enum Errand
{
    Copies,

    /// <summary>Forty copies at once, brought by a runner.</summary>
    ManyCopies,
    Extract,
    MaritalStatus,
    Birth,

    /// <summary>A couple; one of them is late for the hand-over.</summary>
    Marriage,
    TwoFiles,

    /// <summary>Complete, but somebody has to be asked.</summary>
    Verification,
    MissingPapers,
    Police,
    Advice,
}

/// <summary>Somebody who comes in a rehearsed day, with what will happen to them.</summary>
internal sealed class Visitor(InventedPerson person, Errand errand)
{
    public InventedPerson Person => person;

    public Errand Errand => errand;

    public string Priority { get; init; } = "none";

    public bool MissesCall { get; set; }

    public bool LeavesAfterWaiting { get; init; }

    public bool IsHeld { get; set; }

    public bool KeepsOriginal { get; set; }

    public bool CodeComesLater { get; set; }

    /// <summary>Goes out before the result is there, and wants a slip after all.</summary>
    public bool LeavesRoom { get; set; }

    public bool Withdraws { get; set; }

    /// <summary>The file is left lying on the signing desk until the promise is past.</summary>
    public bool IsForgotten { get; set; }

    public bool LosesPager { get; set; }

    public bool IsWrittenFor { get; init; }

    public long TicketId { get; set; }

    public long VisitId { get; set; }

    public bool IsCalled { get; set; }

    public int? Pager { get; set; }

    public List<OpenFile> Files { get; } = [];

    public IReadOnlyList<string> Procedures => errand switch
    {
        Errand.Copies or Errand.ManyCopies => [SampleMatters.Copies],
        Errand.Extract => [SampleMatters.Extract],
        Errand.MaritalStatus or Errand.Verification => [SampleMatters.MaritalStatus],
        Errand.Birth => [SampleMatters.Birth],
        Errand.Marriage => [SampleMatters.Marriage],
        Errand.TwoFiles => [SampleMatters.Copies, SampleMatters.Extract],
        Errand.MissingPapers => [SampleMatters.Birth],
        _ => [],
    };
}

/// <summary>A file on its way through the house.</summary>
internal sealed class OpenFile(Visitor visitor, long dossierId, string procedure)
{
    public Visitor Visitor => visitor;

    public long DossierId => dossierId;

    public string Procedure => procedure;

    public DateTimeOffset? PromisedAt { get; init; }

    public bool IsSlipOnPaper { get; set; }

    public bool HasOriginal { get; set; }

    public bool HasCode { get; set; }

    public bool IsReady { get; set; }

    public bool IsOver { get; set; }
}

/// <summary>The procedures of a rehearsed day.</summary>
internal static class SampleMatters
{
    public const string Copies = "2.000815";
    public const string Extract = "2.000635";
    public const string MaritalStatus = "1.004873";
    public const string Birth = "1.001193";
    public const string Marriage = "1.000894";
}
