namespace MotCua.App.Pagers;

/// <summary>How a loan ended (kết thúc lượt mượn).</summary>
public enum LoanOutcome
{
    Returned,
    Lost,
}
