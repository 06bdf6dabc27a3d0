namespace MotCua.Rules.Ballots;

/// <summary>The three levels of the reports (mức độ hài lòng): rất hài lòng, hài lòng, không hài lòng.</summary>
public enum Satisfaction
{
    VerySatisfied,
    Satisfied,
    Dissatisfied,
}

/// <summary>
/// The eight optional questions of the ballot (tiêu chí): of the nine indicators of handling all but the time of each
/// agency in the chain, which nobody at the counter can see.
/// </summary>
/// <remarks>TT 01/2018/TT-VPCP, chương III (chưa kiểm chứng); docs/decisions/0017-eight-questions-of-the-ballot.md.</remarks>
public enum BallotCriterion
{
    TotalTime,
    Contacts,
    AgenciesMet,
    ReceiptAndReturn,
    Publicity,
    Attitude,
    Complaints,
    OnlineService,
}

/// <summary>How often somebody had to come (số lần đi lại) besides bringing the papers.</summary>
public enum ExtraTrips
{
    None,
    One,
    TwoOrMore,
}

/// <summary>Who helped the person (được ai hỗ trợ).</summary>
public enum HelpReceived
{
    None,
    WrittenFor,
    FiledOnlineWithHelp,
}
