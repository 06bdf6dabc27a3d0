namespace MotCua.Web.Tests.HouseRules.Reading;

internal enum DeclarationKind
{
    Type,
    Method,
    Constructor,
}

/// <summary>A type, method or constructor with a body, as the budgets measure it.</summary>
/// <param name="Header">What stands before the body or the arrow.</param>
/// <param name="Lines">From the first line of the header to the last of the body; lines inside raw strings do not count.</param>
/// <param name="Parameters">Of a method or constructor, or of a type's primary constructor.</param>
/// <param name="Nesting">How deep its blocks of <c>if</c>, loops, <c>switch</c>, <c>try</c>, <c>using</c> and <c>lock</c> stand in each other.</param>
internal sealed record Declaration(DeclarationKind Kind, string Name, string Header, string At, int Lines, int Parameters, int Nesting);
