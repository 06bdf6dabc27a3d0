using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.HouseRules.Reading;

/// <summary>The house rules are only as good as what they read.</summary>
public sealed class LexerTests
{
    [Theory]
    [InlineData("""f("a\"b", 'x')""", "a\"b")]
    [InlineData(""""f(@"say ""no""")"""", "say \"no\"")]
    [InlineData("""f("\u0111")""", "đ")]
    [InlineData("""f($"{{x}} {y:0.0} {g("z")}")""", "{x} {} {}|z")]
    [InlineData(""""f("""a "quoted" word""")"""", "a \"quoted\" word")]
    [InlineData("f(\"\"\"\n    one\n      two\n    \"\"\")", "one\n  two")]
    [InlineData("""// "no" """, "")]
    [InlineData("""f('"') /* "no" */""", "")]
    public void Literals_are_found_as_the_compiler_finds_them(string code, string expected) =>
        string.Join('|', CSharpLexer.Read(code).Literals.Select(literal => literal.Value)).ShouldBe(expected);

    [Fact]
    public void What_is_no_code_is_blanked_and_nothing_moves()
    {
        var text = CSharpLexer.Read("""
            a("}"); // }
            b($"x{c}y");
            """);
        text.Code.ShouldBe("""
            a(" ");     
            b("   c  ");
            """);
    }

    [Fact]
    public void Members_are_measured()
    {
        var file = new SourceFile("x.cs", """
            public sealed class Door(int a, Dictionary<string, (int, int)> b)
            {
                public int Width { get; } = Math.Max(1, 2);

                public Door()
                    : this(1, [])
                {
                }

                public static string Say(int count) => count switch
                {
                    0 => "{",
                    _ => "}",
                };

                private void Open<T>(T way)
                    where T : class
                {
                    if (way is null)
                    {
                        foreach (var one in Each(x => { return x; }))
                        {
                            try { Push(); } catch (Exception) when (one > 1) { }
                        }
                    }
                }
            }
            """);
        file.Declarations.Select(found => (found.Kind, found.Name, found.Lines, found.Parameters, found.Nesting)).ShouldBe(
        [
            (DeclarationKind.Type, "Door", 27, 2, 0),
            (DeclarationKind.Constructor, "Door", 4, 0, 0),
            (DeclarationKind.Method, "Say", 5, 1, 0),
            (DeclarationKind.Method, "Open", 11, 1, 3),
        ]);
    }
}
