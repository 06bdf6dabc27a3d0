using System.Text.Json.Nodes;

namespace MotCua.Faults.Door;

/// <summary>Deals requests: every address in turn, every way of spoiling in turn, as somebody who may come far or as anybody.</summary>
internal sealed class Knocks(IReadOnlyList<Entrance> entrances, PeopledOffice office, (string Cookie, string Field) token)
{
    private const int LargestBody = 2 << 20;
    private static readonly string[] Actions = [.. App.Acts.Permissions.Shipped.Rows.Keys.Where(row => !row.EndsWith("-screen", StringComparison.Ordinal))];

    /// <summary>Each address × each way once before any comes again.</summary>
    public Sending Deal(int number, Random chance)
    {
        var entrance = entrances[number % entrances.Count];
        var ways = Spoiling.All.Count + WireOddities.Names.Count;
        var way = ((number / entrances.Count * 7) + (number % entrances.Count * 11)) % ways;
        var knock = Plain(entrance, chance);
        if (way < Spoiling.All.Count)
        {
            var (name, spoil) = Spoiling.All[way];
            var spoilt = spoil(knock, chance) with { Spoilt = name };
            return new Sending(spoilt, new Odd(spoilt.ToBytes(), IsWhole(spoilt)));
        }

        var odd = way - Spoiling.All.Count;
        var named = knock with { Spoilt = WireOddities.Names[odd] };
        return new Sending(named, WireOddities.Of(named, odd));
    }

    /// <summary>Of a body over the limit the rest is never read: the line may be cut before a long answer has come through.</summary>
    private static bool IsWhole(Knock knock) => knock.Headers.All(header => header.Name is not ("Expect" or "Upgrade")) && knock.Body is not { Length: > LargestBody };

    private Knock Plain(Entrance entrance, Random chance)
    {
        var method = entrance.Methods[chance.Next(entrance.Methods.Count)];
        var pass = chance.Next(10) switch
        {
            < 6 => office.All,
            < 9 => office.Passes[PeopledOffice.EachRole[chance.Next(PeopledOffice.EachRole.Count)]],
            _ => null,
        };
        var isForm = !entrance.IsApi && method == "POST";
        (string, string)[] headers =
        [
            ("Host", "localhost"),
            ("Connection", "close"),
            .. entrance.IsApi ? new[] { ("Idempotency-Key", Guid.CreateVersion7().ToString()), ("Desk-Number", $"{1 + chance.Next(3)}") } : [],
            .. pass is null ? [] : new[] { entrance.IsApi ? ("Authorization", pass.Bearer) : ("Cookie", $"{pass.Cookie}; {token.Cookie}") },
        ];
        return new Knock
        {
            Method = method,
            Target = entrance.Path("1", Actions[chance.Next(Actions.Length)]),
            Pattern = entrance.Pattern,
            Members = Members(entrance, isForm, chance),
            Headers = headers,
            ContentType = isForm ? "application/x-www-form-urlencoded" : "application/json",
        };
    }

    private JsonObject Members(Entrance entrance, bool isForm, Random chance)
    {
        if (entrance.Input is { } input && input != typeof(byte[]))
        {
            return Sample.Of(input, 1 + chance.Next(4));
        }

        var members = isForm ? FormFields(chance) : chance.Next(2) == 0 ? [] : Questions(chance);
        return members;
    }

    private JsonObject FormFields(Random chance)
    {
        var fields = new JsonObject { ["form_token"] = token.Field, ["act_key"] = Guid.CreateVersion7().ToString() };
        foreach (var name in FieldNames.OrderBy(_ => chance.Next()).Take(4))
        {
            fields[name] = Values.Any(chance)?.ToString() ?? "";
        }

        return fields;
    }

    private static JsonObject Questions(Random chance) =>
        new() { [new[] { "day", "nam", "ho-so", "truoc", "linh-vuc", "thu-tuc", "done", "dossier_id", "ordinal", "subject", "mine", "due_at", "xa", "next" }[chance.Next(14)]] = Values.Any(chance)?.ToString() };

    private static readonly string[] FieldNames =
    [
        "name", "secret", "next", "code", "proof", "procedure", "number", "reason", "document", "day", "on", "kind", "year", "off", "make_up", "dossier_id", "visit_id", "ticket_id", "account_name",
        "full_name", "born", "phone", "identity_number", "email", "people", "papers", "priority", "lane", "role", "roles", "hour", "sheet", "cash", "sessions", "text", "preset", "overall", "channel", "count", "unit_amount",
    ];
}

/// <summary>A request and the bytes it goes out as.</summary>
internal sealed record Sending(Knock Knock, Odd Odd);
