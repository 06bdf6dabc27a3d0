namespace MotCua.Rules.People;

/// <summary>Sex as an identity paper states it (giới tính); unknown when the paper does not say or cannot be read.</summary>
public enum Sex
{
    Unknown,
    Male,
    Female,
}
