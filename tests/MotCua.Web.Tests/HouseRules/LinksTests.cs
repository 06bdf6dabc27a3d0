using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using MotCua.App.Clockwork;
using MotCua.Testing;
using MotCua.Web.Infrastructure;
using MotCua.Web.Tests.HouseRules.Reading;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>Addresses are written once, in <see cref="Links"/>.</summary>
public sealed partial class LinksTests
{
    [Fact]
    public async Task Every_page_is_reached_by_a_link_and_every_link_reaches_something()
    {
        await using var stage = await Stage.OpenAsync(Engines.Sqlite);
        await using var app = Building.Raise(new Premises(stage.Dialect, new OfficeClock(stage.Time), Path.Combine(Path.GetTempPath(), $"motcua-keys-{Environment.ProcessId}")), "http://127.0.0.1:0");
        var endpoints = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().ToList();
        var links = Addresses(new Links("")).ToList();

        Rule.Hold(
            from page in endpoints
            where page.Metadata.GetMetadata<PageActionDescriptor>() is not null && !links.Exists(link => Reaches(link.Address, page))
            select page.RoutePattern.RawText!,
            "No link leads to the page: add a method to Infrastructure/Links.cs.");
        Rule.Hold(
            from link in links
            where !endpoints.Exists(endpoint => Reaches(link.Address, endpoint))
            select $"{link.Name} → {link.Address}",
            "The link leads nowhere: correct it in Infrastructure/Links.cs, or take it away.");
    }

    [Fact]
    public void Nobody_else_writes_an_address() => Rule.Hold(
        from file in Repository.Views.Concat(Repository.CSharpUnder("src/MotCua.Web/Pages/"))
        from Match match in WrittenAddress().Matches(file.Text)
        select $"{file.At(match.Index)}: {match.Value}",
        "Use Model.Links: an installation of several offices has another beginning of the path.");

    /// <summary>Every property and method that gives a text, with something in each parameter; groups of links one level down.</summary>
    private static IEnumerable<(string Name, string Address)> Addresses(object links)
    {
        const BindingFlags own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var properties = links.GetType().GetProperties(own).Where(property => property.Name != nameof(Links.PathBase)).ToList();
        var methods = links.GetType().GetMethods(own).Where(method => !method.IsSpecialName && method.ReturnType == typeof(string)
            && method.Name is not (nameof(ToString) or nameof(Links.Style)));
        return properties.Where(property => property.PropertyType == typeof(string)).Select(property => (property.Name, (string)property.GetValue(links)!))
            .Concat(methods.Select(method => (method.Name, (string)method.Invoke(links, [.. method.GetParameters().Select(parameter => Filled.Of(parameter.ParameterType))])!)))
            .Concat(properties.Where(property => property.PropertyType != typeof(string)).SelectMany(property => Addresses(property.GetValue(links)!)));
    }

    private static bool Reaches(string address, RouteEndpoint endpoint) =>
        new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []).TryMatch(new PathString(address.Split('?', '#')[0]), []);

    [GeneratedRegex("""\b(href|src|action|formaction)\s*=\s*"/[^"]*"|\bRedirect\(\s*\$?"/[^"]*""")]
    private static partial Regex WrittenAddress();
}
