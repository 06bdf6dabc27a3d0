namespace MotCua.Rules.Procedures;

/// <summary>What a plan's wording or code led to on a day (thủ tục tìm được), with each alias and replacement on the way.</summary>
/// <param name="Steps">Empty when the code itself is in force.</param>
public sealed record FollowedProcedure(ProcedureVersion Version, IReadOnlyList<ExplanationStep> Steps);
