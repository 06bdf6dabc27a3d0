using System.Text.Json.Nodes;

namespace MotCua.Faults.Door;

/// <summary>Values nobody sends by mistake alone: wrong types, edges, texts that break what handles them carelessly.</summary>
internal static class Values
{
    /// <summary>Stands for a raw value in the tree until it is written out.</summary>
    public const string Stand = "⟦raw⟧";

    /// <summary>JSON a tree cannot hold.</summary>
    public static readonly string[] Raw =
    [
        "1e400", "-0", "1.5e3", "00", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "NaN", "18446744073709551616", "0x1F", "\"\\x41\"", "\"a\tb\"", "tru", "\"\\u00", "'x'",
    ];

    private static readonly JsonNode?[] Texts = [.. Strings().Select(text => JsonValue.Create(text))];

    private static readonly JsonNode?[] Others =
    [
        null, true, false, 0, -1, 1, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue, 1.5, 1e300,
        new JsonObject(), new JsonArray(), new JsonArray((JsonNode?)null), new JsonArray(new JsonArray(new JsonArray())), new JsonObject { ["x"] = 1 }, new JsonArray("x", 1, true),
    ];

    public static JsonNode? Any(Random chance)
    {
        var from = chance.Next(2) == 0 ? Texts : Others;
        return from[chance.Next(from.Length)]?.DeepClone();
    }

    public static JsonNode Long(Random chance) => JsonValue.Create(new string("aă\u0301ẩ😀 "[chance.Next(5)], chance.Next(2) == 0 ? 5_000 : 300))!;

    public static JsonArray Many(Random chance)
    {
        var one = Any(chance);
        return [.. Enumerable.Range(0, chance.Next(2) == 0 ? 1_500 : 40).Select(_ => one?.DeepClone())];
    }

    private static IEnumerable<string> Strings() =>
    [
        "", " ", "\t\r\n", "x", "0", "-1", "1.5", "1e9", "٣", "999999999999999999999", "true", "null", "[]", "{}",
        "Nguye\u0302\u0303n Thi\u0323 A\u0301nh", "\u202eNguyễn\u202c", "Ngu\u200bye\u200dn\ufeff", "😀🏳️‍🌈𠜎", "e" + new string('\u0301', 200), "ﷺﷺﷺ", "İIıi", "\ufffe\uffff", "\u0000", "\u0001\u001f\u007f\u0085", "\u2028\u2029",
        "2026-02-30", "2026-13-01", "0001-01-01", "9999-12-31", "0000-00-00", "2026-12-01T08:00", "2026-12-01T25:61:61Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "26/11/2026", "2026-11-26T08:00:00.1234567890+07:00", "24:00", "08:00-07:00",
        "'; drop table offices;--", "\" or 1=1 --", "%' escape '", "<script>alert(1)</script>", "{{7*7}}", "{0}{1}", "{due_at", "${jndi:ldap://x}", "../../../etc/passwd", "..\\..\\x", "C:\\x", "=1+1", "%00%ff%0d%0aX: y", "a\r\nSet-Cookie: x=y",
        "none,kiosk", "citizen, kiosk", "Kiosk", "KIOSK", "none", "0123456789", "1wd", "0wd", "99999wd", "-1cd", "2.000815", "9.999999", "BL-26", "--- &a [*a]", "a: b: c", "id;name\n1;2", "﻿id,name",
    ];
}
