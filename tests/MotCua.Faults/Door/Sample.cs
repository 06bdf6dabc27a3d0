using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.App;
using MotCua.Testing;

namespace MotCua.Faults.Door;

/// <summary>An input that can be read, with something in every member.</summary>
internal static class Sample
{
    // Nobody has this number: whoever asks as administrator must not end or change the accounts the rig asks with.
    private const int Nobody = 999_999;

    private static readonly string[] OfAccounts = ["account_id", "to_account_id", "duty_id", "sequence"];

    private static readonly Dictionary<string, string> Telling = new(StringComparer.Ordinal)
    {
        ["procedure"] = "2.000815",
        ["full_name"] = "Nguyễn Thị Ánh Tuyết",
        ["collector_name"] = "Nguyễn Thị Ánh Tuyết",
        ["identity_number"] = "001099012345",
        ["born"] = "26/11/1990",
        ["phone"] = "0912345678",
        ["email"] = "tuyet@example.vn",
        ["priority"] = "none",
        ["reason"] = "Theo yêu cầu",
        ["document"] = "QĐ 01/QĐ-UBND",
        ["time_limit"] = "3wd",
        ["overall"] = "satisfied",
        ["blind"] = "0123456789abcdef",
        ["sessions"] = "07:00-11:30",
    };

    /// <param name="input">What the act takes.</param>
    /// <param name="number">Every id in it, but for accounts.</param>
    public static JsonObject Of(Type input, int number)
    {
        var sample = (JsonObject)JsonSerializer.SerializeToNode(Filled.Of(input), input, Wire.Json)!;
        Tell(sample, number);
        return sample;
    }

    /// <summary>As it is sent: a file's own bytes, everything else as JSON.</summary>
    public static HttpContent Content(Type input)
    {
        if (input != typeof(byte[]))
        {
            return Browser.Json(Of(input, 1).ToJsonString());
        }

        var file = new ByteArrayContent("%PDF-1.4 %%EOF"u8.ToArray());
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        return file;
    }

    private static void Tell(JsonNode? node, int number)
    {
        foreach (var (name, value) in node is JsonObject members ? members.ToList() : [])
        {
            if (OfAccounts.Contains(name))
            {
                node![name] = Nobody;
            }
            else if (name.EndsWith("_id", StringComparison.Ordinal) && value?.GetValueKind() == JsonValueKind.Number)
            {
                node![name] = number;
            }
            else if (Telling.TryGetValue(name, out var telling) && value is JsonValue text && text.ToString() == "x")
            {
                node![name] = telling;
            }
            else if (name == "seen")
            {
                node![name] = null;
            }

            Tell(node![name], number);
        }

        foreach (var element in node as JsonArray ?? [])
        {
            Tell(element, number);
        }
    }
}
