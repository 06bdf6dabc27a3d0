using System.Text.Json;
using MotCua.App.Acts;
using MotCua.Rules;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Endpoints;

/// <summary>The description of the API names every act with its input and what may be answered.</summary>
public sealed class OpenApiTests
{
    [Fact]
    public async Task Every_act_is_described_with_its_input_and_its_answers()
    {
        await using var web = await WebStage.OpenAsync();
        using var described = JsonDocument.Parse(await web.Http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        var paths = described.RootElement.GetProperty("paths");
        var acts = new Named();
        AllActs.Visit(acts);

        acts.Names.Count.ShouldBeGreaterThan(20);
        foreach (var name in acts.Names)
        {
            var post = paths.GetProperty("/api/v1/acts/" + name).GetProperty("post");
            post.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema").ValueKind.ShouldBe(JsonValueKind.Object, name);
            post.GetProperty("responses").EnumerateObject().Select(answer => answer.Name).ShouldBe(["200", "400", "403", "422"], name);
        }
    }

    private sealed class Named : IActVisitor
    {
        public List<string> Names { get; } = [];

        public void Visit<TInput, TResult>(IAct<TInput, TResult> act) => Names.Add(Code.Kebab(act.GetType().Name));
    }
}
