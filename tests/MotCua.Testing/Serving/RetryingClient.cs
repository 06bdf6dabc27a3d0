using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using MotCua.App.Acts;

namespace MotCua.Testing.Serving;

/// <summary>A machine that sends each act with one key until it is answered, whatever happens to the server meanwhile.</summary>
public sealed class RetryingClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly HttpClient http;

    public RetryingClient(int port, string bearer, int? desk = null)
    {
        http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(5) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        if (desk is not null)
        {
            http.DefaultRequestHeaders.Add("Desk-Number", $"{desk}");
        }
    }

    /// <summary>Answers that said the server was at fault; each was asked again.</summary>
    public int ServerErrors { get; private set; }

    /// <summary>The answer and its place in the ledger; a refusal is an exception.</summary>
    public async Task<(JsonElement Result, long Sequence)> ActAsync(string act, object input)
    {
        var (key, body) = (ActKey.Of(TimeProvider.System.GetUtcNow(), Secrets.Bytes(10)).ToString(), JsonSerializer.Serialize(input));
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(25))
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/acts/{act}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
                request.Headers.Add("Idempotency-Key", key);
                using var response = await http.SendAsync(request);
                var answer = await response.Content.ReadAsStringAsync();
                if (response.IsSuccessStatusCode)
                {
                    return (JsonElement.Parse(answer), long.Parse(response.Headers.GetValues("Ledger-Sequence").Single(), CultureInfo.InvariantCulture));
                }

                if ((int)response.StatusCode < 500)
                {
                    throw new InvalidOperationException($"{act} {body}: {answer}");
                }

                ServerErrors++;
            }
            catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
            {
                // The plug was out: whether the act was done is unknown, so the same key goes again.
            }
        }

        throw new TimeoutException("The server did not come back.");
    }

    public void Dispose() => http.Dispose();
}
