namespace MotCua.App.Fees;

/// <summary>How money was paid (hình thức nộp).</summary>
public enum Payment
{
    Cash,
    Transfer,
}
