using System.Security.Cryptography;
using System.Text;
using MotCua.Web.Tests.HouseRules.Reading;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>What <c>./dev style</c> compiled is what the theme says today.</summary>
public sealed class ThemeTests
{
    private const string Theme = "src/MotCua.Web/Theme/";

    [Fact]
    public void The_committed_sheet_was_compiled_from_this_theme()
    {
        var sources = Repository.Get(Theme + "forms.scss").Text + Repository.Get(Theme + "package-lock.json").Text;
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sources)))[..16];
        Repository.Get("src/MotCua.Web/Style/forms.css").Text.ShouldStartWith($"/* From Theme/forms.scss {mark} ", customMessage: "The theme has changed: run ./dev style.");
    }
}
