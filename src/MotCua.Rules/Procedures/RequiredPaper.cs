namespace MotCua.Rules.Procedures;

/// <summary>What happens with a paper at the desk (cách nộp giấy tờ).</summary>
public enum PaperUse
{
    /// <summary>The source does not say.</summary>
    Unstated,

    /// <summary>Shown, compared and given back (xuất trình): no copy may be demanded.</summary>
    Present,

    /// <summary>Handed in and kept with the file (nộp).</summary>
    Submit,
}

/// <summary>
/// One line of a procedure's list of papers (thành phần hồ sơ). Alternatives stand as separate lines, so the lines of a
/// case are never all compulsory together.
/// </summary>
/// <param name="Seq">1… within the procedure: forms first.</param>
/// <param name="Case">The variant the line belongs to; empty where there is one list for all.</param>
/// <param name="Name">The official name.</param>
/// <param name="Originals">As published; with one copy beside it usually "original or copy". Null where not said.</param>
/// <param name="Copies">As published; null where not said.</param>
/// <param name="FormFile">Name of the form file on the national portal; empty where the paper is no form.</param>
/// <param name="Note">A short condition, such as "nếu nộp trực tuyến".</param>
public sealed record RequiredPaper(
    int Seq,
    string Case,
    string Name,
    int? Originals,
    int? Copies,
    string FormFile,
    PaperUse Use,
    string Note);
