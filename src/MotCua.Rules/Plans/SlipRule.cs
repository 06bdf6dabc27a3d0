namespace MotCua.Rules.Plans;

/// <summary>What a plan says about slip 01 (giấy tiếp nhận hồ sơ và hẹn trả kết quả) when the result comes the same day.</summary>
/// <remarks>Only the paper can be left out: code, register and ledger entry never are. TT 03/2025/TT-VPCP.</remarks>
public enum SlipRule
{
    Given,

    /// <summary>The text says that none is written.</summary>
    Withheld,

    /// <summary>Only a title speaks of it ("không hẹn"): the slip is given until the office confirms the other.</summary>
    Unconfirmed,
}

/// <summary>What a plan's rule is called on a screen.</summary>
public static class SlipRules
{
    public static Sentence Name(this SlipRule rule) => rule switch
    {
        SlipRule.Given => Sentence.Of("có giấy hẹn"),
        SlipRule.Withheld => Sentence.Of("không giấy hẹn"),
        _ => Sentence.Of("giấy hẹn: chưa xác nhận"),
    };
}
