using System.Net;
using System.Text.RegularExpressions;
using MotCua.App.Acts;
using MotCua.Web.Tests.HouseRules.Reading;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>Every page belongs to an audience.</summary>
public sealed partial class PagesTests
{
    // Pages for anyone who comes by, whoever they are. Every other page stands in a folder with a Conventions.cs.
    private static readonly string[] Open =
    [
        "Certificates/Certificate", "Citizen/Ballot", "Citizen/Feedback", "Citizen/FeedbackStatus", "Citizen/Poster", "Citizen/Procedure",
        "Citizen/Procedures", "Citizen/Queue", "Citizen/Status", "Citizen/Today", "Founding/Found", "SignIn/Pair",
        "SignIn/SignIn", "SignIn/SignInCard", "SignIn/SignInCode", "StyleGuide/BoardGuide", "StyleGuide/KioskGuide", "StyleGuide/SheetGuide",
        "StyleGuide/StyleGuide", "StyleGuide/TicketGuide",
    ];

    private static readonly List<Page> Pages = [.. Repository.Views.Where(view => PageDirective().IsMatch(view.Text)).Select(Page.Of)];

    [Fact]
    public void Every_page_has_a_vietnamese_address_of_its_own() => Rule.Hold(
        Pages.Where(page => !Address().IsMatch(page.Route)).Select(page => $"{page.Name}: @page \"{page.Route}\"")
            .Concat(Pages.GroupBy(page => page.Route).Where(pages => pages.Count() > 1).Select(pages => $"{pages.Key} is two pages")),
        "Write the page's address: @page \"/duong-dan/{id:long}\", Vietnamese without marks.");

    [Fact]
    public void Every_folder_of_pages_says_whom_it_is_for() => Rule.Hold(
        from page in Pages
        where !Open.Contains(page.Name)
        let conventions = Repository.Find($"src/MotCua.Web/Pages/{page.Audience}/Conventions.cs")
        let rows = conventions is null ? [] : OnlyForRow().Matches(conventions.Text).Select(match => match.Groups[1].Value).ToList()
        where rows.Count == 0 || rows.Any(row => !Permissions.Shipped.Rows.ContainsKey(row))
            || !Repository.Sources.Any(file => file.Code.Contains($"{page.Audience}.Conventions.Apply(", StringComparison.Ordinal))
        select page.Name,
        "Give the folder a Conventions.cs with new OnlyFor(\"row\"), the row in Acts/permissions.csv, and apply it in Building.cs; or list the page in PagesTests.Open.");

    [Fact]
    public void Every_open_page_is_there() => Rule.Hold(
        Open.Except(Pages.Select(page => page.Name)), "The page is gone: take it off PagesTests.Open.");

    [Fact]
    public async Task Every_other_page_asks_who_is_there_and_turns_strangers_away()
    {
        await using var web = await WebStage.OpenAsync();
        var broken = new List<string>();
        foreach (var page in Pages.Where(page => !Open.Contains(page.Name)))
        {
            var shown = await web.GetAsync(page.Example);
            if (shown is not { Status: HttpStatusCode.Redirect, Location: var to } || to?.StartsWith("/dang-nhap?", StringComparison.Ordinal) != true)
            {
                broken.Add($"{page.Name}: anyone gets {(int)shown.Status}, not the sign-in page");
            }
        }

        await web.SignInAsync(Roles.None);
        foreach (var page in Pages.Where(page => !Open.Contains(page.Name)))
        {
            var shown = await web.GetAsync(page.Example);
            if (shown.Status != HttpStatusCode.Forbidden)
            {
                broken.Add($"{page.Name}: an account without duties gets {(int)shown.Status}, not 403");
            }
        }

        Rule.Hold(broken, "The page's folder must be kept by OnlyFor in its Conventions.cs, applied in Building.cs.");
    }

    private sealed record Page(string Name, string Audience, string Route)
    {
        public string Example => Hole().Replace(Route, "1");

        public static Page Of(SourceFile view)
        {
            var name = view.Path["src/MotCua.Web/Pages/".Length..^".cshtml".Length];
            return new Page(name, name.Split('/')[0], PageDirective().Match(view.Text).Groups["route"].Value);
        }
    }

    [GeneratedRegex("""^@page([ \t]+"(?<route>[^"]*)")?[ \t]*$""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex PageDirective();

    [GeneratedRegex("""OnlyFor\("([^"]+)"\)""")]
    private static partial Regex OnlyForRow();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^/$|^(/([a-z0-9-]+|\{\w+(:\w+)*\??\}))+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
