using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using MotCua.App.Acts;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Endpoints;

public sealed class FilesApiTests
{
    [Fact]
    public async Task A_file_goes_in_and_comes_out_and_looking_is_noted()
    {
        await using var web = await WebStage.OpenAsync();
        web.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await web.KeyAsync(Roles.Receptionist));
        using var stored = await web.Http.PostAsync(new Uri("/api/v1/files", UriKind.Relative), new ByteArrayContent([.. "%PDF-1.7 giấy"u8]));
        stored.StatusCode.ShouldBe(HttpStatusCode.OK);
        var id = (await stored.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("file_id").GetInt64();
        using var opened = await web.Http.GetAsync(new Uri($"/api/v1/files/{id}", UriKind.Relative));
        opened.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        opened.Content.Headers.ContentDisposition!.FileName.ShouldBe($"tep-{id}.pdf");
        (await opened.Content.ReadAsByteArrayAsync()).ShouldBe([.. "%PDF-1.7 giấy"u8]);
        for (var i = 0; i < 50 && await NotedAsync(web) == 0; i++)
        {
            await Task.Delay(20);
        }

        (await NotedAsync(web)).ShouldBe(1);
    }

    [Fact]
    public async Task A_program_a_stranger_and_somebody_without_the_duty_are_refused()
    {
        await using var web = await WebStage.OpenAsync();
        (await PostAsync(web)).ShouldBe(HttpStatusCode.Unauthorized);
        web.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await web.KeyAsync(Roles.Board));
        (await PostAsync(web)).ShouldBe(HttpStatusCode.Forbidden);
        web.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await web.KeyAsync(Roles.Receptionist));
        (await PostAsync(web)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var missing = await web.Http.GetAsync(new Uri("/api/v1/files/99", UriKind.Relative));
        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<HttpStatusCode> PostAsync(WebStage web)
    {
        using var answer = await web.Http.PostAsync(new Uri("/api/v1/files", UriKind.Relative), new ByteArrayContent([.. "MZ"u8]));
        return answer.StatusCode;
    }

    private static Task<long> NotedAsync(WebStage web) => web.Stage.Read.NumberAsync("select count(*) as number from access_log where kind = 'file-opened'");
}
