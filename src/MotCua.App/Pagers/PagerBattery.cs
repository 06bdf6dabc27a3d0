using MotCua.Rules;

namespace MotCua.App.Pagers;

/// <summary>How a pager's battery was found (tình trạng pin thẻ rung).</summary>
public enum PagerBattery
{
    Full,

    /// <summary>Lent only when no other is left.</summary>
    Weak,

    /// <summary>It no longer rings: not lent until it is noted otherwise.</summary>
    Broken,
}

/// <summary>What the conditions of a battery are called.</summary>
public static class PagerBatteries
{
    public static Sentence Name(this PagerBattery battery) => battery switch
    {
        PagerBattery.Full => Sentence.Of("pin đầy"),
        PagerBattery.Weak => Sentence.Of("pin yếu"),
        _ => Sentence.Of("hỏng"),
    };
}
