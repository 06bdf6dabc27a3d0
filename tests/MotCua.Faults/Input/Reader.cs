using System.Text;
using MotCua.App.Csv;
using MotCua.App.Plans;
using MotCua.App.Procedures;
using MotCua.Rules;
using MotCua.Rules.People;

namespace MotCua.Faults.Input;

/// <summary>Something that reads what people and machines send.</summary>
/// <param name="Name">What it reads.</param>
/// <param name="Sound">Texts that it reads without a complaint.</param>
/// <param name="Read">The refusal's words, or null for a text it took; <see cref="WrongReadingException"/> for one it misread.</param>
internal sealed record Reader(string Name, IReadOnlyList<byte[]> Sound, Func<byte[], string?> Read)
{
    private const int LinesOfATable = 12;

    public static IReadOnlyList<Reader> All { get; } =
    [
        new("card", [.. Cards().Select(Encoding.UTF8.GetBytes)], bytes => Card(Encoding.UTF8.GetString(bytes))),
        new("plan", [.. PlanPresets.Ids.Select(id => BuiltIn($"plans/{id}.yaml"))], bytes => Plan(PlanFile.Read(bytes, "plan.yaml"))),
        new("table", [Table()], bytes => Rows(bytes)),
    ];

    private static string[] Cards() =>
    [
        "001305001234||TRẦN THỊ B|09112005|Nữ|Hà Nội|01072024||TRẦN VĂN BA|LÊ THỊ TƯ|",
        "051090001234|212345678|NGUYỄN VĂN AN|05021990|Nam|Thôn 2, Xã Sông Lành|10052022",
    ];

    private static string? Card(string text)
    {
        if (!IdentityCard.Parse(text).IsGranted(out var card, out var refusal))
        {
            return refusal.Text.ToString();
        }

        // A number may be read through what a keyboard put between its digits; no digit may be made up.
        return string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsAsciiDigit)).Contains(card.Number.Digits, StringComparison.Ordinal) ? null : throw new WrongReadingException($"the number {card.Number} does not stand in the text");
    }

    private static string? Plan(Verdict<MotCua.Rules.Plans.ServicePlan> read)
    {
        if (!read.IsGranted(out var plan, out var refusal))
        {
            return refusal.Text.ToString();
        }

        var written = PlanFile.Write(plan);
        return PlanFile.Read(written, "again.yaml").IsGranted(out var again, out var lost) && PlanFile.Write(again) == written
            ? null
            : throw new WrongReadingException($"the plan was taken, and what it was written as is read otherwise: {lost}");
    }

    private static string? Rows(byte[] bytes)
    {
        using var file = new MemoryStream(bytes);
        return CatalogueImport.Read(file) switch
        {
            Import<MotCua.Rules.Procedures.ProcedureVersion>.Flawed { Flaws: [var first, ..] } => first.ToString(),
            Import<MotCua.Rules.Procedures.ProcedureVersion>.Complete { Rows.Count: > 0 } => null,
            var neither => throw new WrongReadingException($"neither a row nor a flaw: {neither}"),
        };
    }

    private static byte[] Table() => Encoding.UTF8.GetBytes(string.Join('\n', Encoding.UTF8.GetString(BuiltIn("catalogue/procedures.csv")).TrimStart('\uFEFF').Split('\n').Take(LinesOfATable)));

    private static byte[] BuiltIn(string name)
    {
        using var file = typeof(PlanPresets).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray();
    }
}

/// <summary>A text was taken for something that it does not say.</summary>
internal sealed class WrongReadingException(string message) : Exception(message);
