using System.Text;
using System.Text.Json.Nodes;

namespace MotCua.Faults.Door;

/// <summary>The ways a request is spoilt before it is sent: its members, its body, its headers.</summary>
internal static class Spoiling
{
    private static readonly (string Name, Func<Knock, Random, Knock> Spoil)[] OfMembers =
    [
        ("another value", (knock, chance) => Put(knock, chance, Values.Any(chance))),
        ("another value", (knock, chance) => Put(knock, chance, Values.Any(chance))),
        ("two other values", (knock, chance) => Put(Put(knock, chance, Values.Any(chance)), chance, Values.Any(chance))),
        ("a value deep inside", PutDeep),
        ("every value another", (knock, chance) => knock.Members.Select(member => member.Key).Aggregate(knock, (spoilt, name) => Put(spoilt, name, Values.Any(chance)))),
        ("a raw value", (knock, chance) => Put(knock, chance, JsonValue.Create(Values.Stand)) with { Raw = (Values.Stand, Values.Raw[chance.Next(Values.Raw.Length)]) }),
        ("a long value", (knock, chance) => Put(knock, chance, knock.Method == "GET" ? JsonValue.Create(new string('ă', 300)) : Values.Long(chance))),
        ("a long list", (knock, chance) => Put(knock, chance, Values.Many(chance))),
        ("a member missing", (knock, chance) => Edit(knock, members => members.Remove(Any(members, chance)))),
        ("all members missing", (knock, _) => knock with { Members = [] }),
        ("a member too many", (knock, chance) => Edit(knock, members => members[$"x{chance.Next(9)}"] = Values.Any(chance))),
        ("a member of another case", (knock, chance) => Edit(knock, members => members[Any(members, chance).ToUpperInvariant()] = 1)),
    ];

    private static readonly (string Name, Func<Knock, Random, Knock> Spoil)[] OfBodies =
    [
        ("a member twice", (knock, chance) => Say(knock, "{" + Text(knock)[1..^1] + $",\"{Any(knock.Members, chance)}\":1" + "}")),
        ("cut short", (knock, chance) => Text(knock) is var text ? Say(knock, text[..chance.Next(text.Length)]) : knock),
        ("a body of nothing", (knock, _) => Say(knock, "")),
        ("a list", (knock, _) => Say(knock, "[]")),
        ("null", (knock, _) => Say(knock, "null")),
        ("a text", (knock, _) => Say(knock, "\"x\"")),
        ("deep", (knock, chance) => Say(knock, new string('[', 3000 * (1 + chance.Next(3))))),
        ("deep members", (knock, _) => Say(knock, string.Concat(Enumerable.Repeat("{\"a\":", 200)) + "1" + new string('}', 200))),
        ("with a mark in front", (knock, _) => knock with { Body = [0xEF, 0xBB, 0xBF, .. knock.Content()] }),
        ("in UTF-16", (knock, _) => knock with { Body = Encoding.Unicode.GetBytes(Text(knock)) }),
        ("not UTF-8", (knock, _) => knock with { Body = Encoding.Latin1.GetBytes(Text(knock).Replace("\"x\"", "\"\u00E1\u00FF\u00C0\"", StringComparison.Ordinal)) }),
        ("random bytes", (knock, chance) => { var bytes = new byte[chance.Next(2000)]; chance.NextBytes(bytes); return knock with { Body = bytes }; }),
        ("bytes flipped", Flip),
        ("with a comment", (knock, _) => Say(knock, "/* x */" + Text(knock) + " // y")),
        ("and more behind", (knock, _) => Say(knock, Text(knock) + Text(knock))),
        ("XML", (knock, _) => Say(knock, "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>") with { ContentType = "application/xml" }),
        ("too large", (knock, chance) => knock with { Body = new byte[(2 << 20) + (chance.Next(2) == 0 ? 1 : -1)] }),
    ];

    private static readonly (string Name, Func<Knock, Random, Knock> Spoil)[] OfHeaders =
    [
        ("no type", (knock, _) => knock with { ContentType = "" }),
        ("as text", (knock, _) => knock with { ContentType = "text/plain; charset=utf-16" }),
        ("as a form", (knock, _) => knock with { ContentType = "application/x-www-form-urlencoded" }),
        ("as JSON", (knock, _) => knock with { ContentType = "application/json; charset=x; charset=y" }),
        ("as parts without a border", (knock, _) => knock with { ContentType = "multipart/form-data" }),
        ("as parts with a wrong border", (knock, _) => knock with { ContentType = "multipart/form-data; boundary=\"" + new string('b', 200) + "\"" }),
        ("as parts cut short", (knock, _) => Say(knock, "--b\r\nContent-Disposition: form-data; name=\"secret\"\r\n\r\nx") with { ContentType = "multipart/form-data; boundary=b" }),
        ("a form of many fields", (knock, _) => Say(knock, string.Join('&', Enumerable.Range(0, 2000).Select(field => $"f{field}=1"))) with { ContentType = "application/x-www-form-urlencoded" }),
        ("a form with broken escapes", (knock, _) => Say(knock, "name=%&secret=%zz&next=%ff%fe&act_key=%00&=&&form_token") with { ContentType = "application/x-www-form-urlencoded" }),
        ("said to be gzip", (knock, _) => knock.With("Content-Encoding", "gzip")),
        ("no key", (knock, _) => knock.Without("Idempotency-Key")),
        ("a key that is none", (knock, chance) => knock.With("Idempotency-Key", new[] { "x", "00000000-0000-0000-0000-000000000000", "{}", "ffffffff-ffff-ffff-ffff-ffffffffffff", "1" }[chance.Next(5)])),
        ("two keys", (knock, _) => knock.Twice("Idempotency-Key", Guid.CreateVersion7().ToString())),
        ("a strange desk", (knock, chance) => knock.With("Desk-Number", new[] { "-1", "0", "99", "x", "2147483648", "1,2", "\u00ff" }[chance.Next(7)])),
        ("a strange hour", (knock, chance) => Late(knock, new[] { "x", "0001-01-01", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-02-30", "1970-01-01T00:00:00Z", "2050-01-01T08:00:00+07:00" }[chance.Next(7)])),
        ("an hour of today", (knock, chance) => Late(knock, TimeProvider.System.GetUtcNow().AddHours(-chance.Next(30)).ToString("yyyy-MM-dd'T'HH:mm:ssK", System.Globalization.CultureInfo.InvariantCulture))),
        ("no bearer", (knock, _) => knock.Without("Authorization").Without("Cookie")),
        ("a strange bearer", (knock, chance) => knock.With("Authorization", new[] { "Bearer", "Bearer ", "Bearer \u00ff", "Basic eDp5", "bearer x", "Bearer mc_" + new string('0', 64), "Bearer " + new string('x', 6000) }[chance.Next(7)])),
        ("a strange cookie", (knock, chance) => knock.With("Cookie", new[] { "__Host-motcua", "__Host-motcua=;;=;\"", "=", "__Host-motcua-form=x; lang=en", "lang=\u00ff\u00fe", "__Host-motcua=" + new string('f', 4000), "nhap-bu=x" }[chance.Next(7)])),
        ("from another site", (knock, _) => knock.With("Sec-Fetch-Site", "cross-site").With("Origin", "https://example.org")),
        ("another language", (knock, chance) => knock.With("Accept-Language", new[] { "en;q=", "xx-XX-\u00ff", "*", "en-" + new string('x', 3000) }[chance.Next(4)])),
        ("another host", (knock, chance) => knock.With("Host", new[] { "example.org", "localhost:99999", "[::1", "", "a b", "x@y" }[chance.Next(6)])),
        ("no host", (knock, _) => knock.Without("Host")),
        ("forwarded", (knock, _) => knock.With("X-Forwarded-For", "10.0.0.1, x").With("X-Forwarded-Proto", "https").With("X-HTTP-Method-Override", "DELETE").With("X-Original-URL", "/quan-tri/tai-khoan")),
        ("many headers", (knock, _) => Enumerable.Range(0, 150).Aggregate(knock, (spoilt, at) => spoilt.Twice($"X-{at}", "y"))),
        ("a large header", (knock, _) => knock.With("X-Large", new string('x', 40_000))),
        ("ranges and conditions", (knock, _) => knock.With("Range", "bytes=0-0,5-,-1").With("If-None-Match", "*").With("If-Modified-Since", "x")),
        ("an upgrade", (knock, _) => knock.With("Upgrade", "websocket").With("Sec-WebSocket-Version", "13").With("Sec-WebSocket-Key", "x")),
        ("an expectation", (knock, chance) => knock.With("Expect", chance.Next(2) == 0 ? "100-continue" : "200-ok")),
        ("the other method", (knock, chance) => knock with { Method = new[] { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PAGE", "CONNECT", "get", "X-ODD" }[chance.Next(12)] }),
        ("a strange number", (knock, chance) => Aim(knock, new[] { "0", "-1", "9223372036854775807", "9223372036854775808", "99999999999999999999", "1.0", "x", "%00", "1%2f..%2f2", "٣", "+1", "1;x=y" }[chance.Next(12)])),
        ("a strange address", (knock, chance) => knock with { Target = new[] { "/xa/99002", "/xa/x", "/xa/-1", "/xa/99999999999999", "/xa/99001", "/xa/99001/xa/99001", "/.", "/%2e%2e", "//example.org", "/%ff%fe", "/;" }[chance.Next(11)] + knock.Target }),
        ("questions behind", (knock, chance) => knock with { Target = knock.Target + new[] { "?", "?day=x", "?day=9999-12-31", "?day=0001-01-01", "?nam=-1", "?nam=99999", "?lang=en&lang=vi", "?handler=x", "?handler=Out", "?next=//example.org", "?truoc=x", "?truoc=-1", "?done=-1", "?%00=%00", "?a[]=1&a[0].b=2", "?dossier_id=99999999999", "?due_at=x&dossier_id=1", "?linh-vuc=%ff", "?thu-tuc=%00", "?xong=maybe" }[chance.Next(20)] }),
        ("a long address", (knock, chance) => knock with { Target = knock.Target + "?x=" + new string('y', chance.Next(2) == 0 ? 3_000 : 20_000) }),
    ];

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<(string Name, Func<Knock, Random, Knock> Spoil)> All { get; } =
        [("as it should be", (knock, _) => knock), .. OfMembers, .. OfBodies, .. OfHeaders];

    private static Knock Edit(Knock knock, Action<JsonObject> edit)
    {
        var members = (JsonObject)knock.Members.DeepClone();
        edit(members);
        return knock with { Members = members };
    }

    private static Knock Put(Knock knock, Random chance, JsonNode? value) => Put(knock, Any(knock.Members, chance), value);

    private static Knock Put(Knock knock, string name, JsonNode? value) => Edit(knock, members => members[name] = value);

    private static Knock PutDeep(Knock knock, Random chance) => Edit(knock, members =>
    {
        var at = members;
        while (at.Select(member => Inside(member.Value)).OfType<JsonObject>().Where(inside => inside.Count > 0).ToList() is { Count: > 0 } deeper && chance.Next(3) > 0)
        {
            at = deeper[chance.Next(deeper.Count)];
        }

        at[Any(at, chance)] = Values.Any(chance);
    });

    private static JsonObject? Inside(JsonNode? value) => value as JsonObject ?? (value as JsonArray)?.FirstOrDefault() as JsonObject;

    private static string Any(JsonObject members, Random chance) => members.Count == 0 ? "x" : members.ElementAt(chance.Next(members.Count)).Key;

    private static string Text(Knock knock) => knock.Members.Count == 0 ? "{\"x\":\"x\"}" : knock.Members.ToJsonString();

    private static Knock Say(Knock knock, string body) => knock with { Body = Encoding.UTF8.GetBytes(body) };

    private static Knock Flip(Knock knock, Random chance)
    {
        var bytes = knock.Content();
        for (var flips = 1 + chance.Next(4); flips > 0 && bytes.Length > 0; flips--)
        {
            bytes[chance.Next(bytes.Length)] ^= (byte)(1 << chance.Next(8));
        }

        return knock with { Body = bytes };
    }

    private static Knock Late(Knock knock, string hour) => knock.With("Happened-At", hour).With("Late-Reason", "m%E1%BA%A5t%20%zz%ff").With("Paper-Number", "\u00ff1");

    private static Knock Aim(Knock knock, string number) => knock with { Target = knock.Target.Replace("/1", "/" + number, StringComparison.Ordinal) };
}
