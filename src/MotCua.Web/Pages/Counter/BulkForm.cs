using Microsoft.AspNetCore.Mvc;
using MotCua.App.Dossiers;
using MotCua.Rules;

namespace MotCua.Web.Pages.Counter;

/// <summary>What is typed for many files of one procedure: who brings them, and a line for each.</summary>
public sealed class BulkForm
{
    [FromForm(Name = "visit_id")]
    public long VisitId { get; set; }

    [FromForm(Name = "procedure")]
    public string? Procedure { get; set; }

    [FromForm(Name = "full_name")]
    public string? FullName { get; set; }

    [FromForm(Name = "identity_number")]
    public string? IdentityNumber { get; set; }

    [FromForm(Name = "phone")]
    public string? Phone { get; set; }

    /// <summary>What the people of the lines are to the file.</summary>
    [FromForm(Name = "part")]
    public string? Part { get; set; }

    [FromForm(Name = "slip_wanted")]
    public bool SlipWanted { get; set; }

    /// <summary>One file a line: a name, and after a tab or a semicolon the paper.</summary>
    [FromForm(Name = "rows")]
    public string? Rows { get; set; }

    public IReadOnlyList<BulkRow> Read() => BulkRow.ReadAll(Rows);

    public ReceiveDossierInput Input(BulkRow row) => new()
    {
        Procedure = (Procedure ?? "").Trim(),
        VisitId = VisitId,
        SlipWanted = SlipWanted,
        People =
        [
            new GivenPerson { FullName = FullName ?? "", IdentityNumber = IdentityNumber, Phone = Phone },
            .. row.Name.Length == 0 ? Array.Empty<GivenPerson>() : [new GivenPerson { FullName = row.Name, Part = Code.TryParse<DossierPart>(Part ?? "", out var part) ? part : DossierPart.Subject }],
        ],
        Papers = row.Paper.Length == 0 ? [] : [new GivenPaper(row.Paper)],
    };
}

/// <summary>One line of a bulk receipt: whose paper, and which.</summary>
/// <param name="Repeat">How many lines before it say the same: sixty copies may be sixty equal lines.</param>
public sealed record BulkRow(string Name, string Paper, int Repeat)
{
    /// <summary>What its act's key is made from: a line that is mended is another act, one that is sent again is the same.</summary>
    public string Step => FormattableString.Invariant($"{Name}\t{Paper}\t{Repeat}");

    public string Written => Paper.Length == 0 ? Name : $"{Name}\t{Paper}";

    /// <summary>One line more than a press may have at most: whoever pasted a whole book is told so without its being read.</summary>
    public static IReadOnlyList<BulkRow> ReadAll(string? text)
    {
        var rows = new List<BulkRow>();
        foreach (var line in Lines(text ?? "").Where(line => !string.IsNullOrWhiteSpace(line)).Take(BulkReceipt.Most + 1).Select(line => line.Normalize()))
        {
            var cells = line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : ';', 2, StringSplitOptions.TrimEntries);
            var (name, paper) = (cells[0], cells.Length > 1 ? cells[1].Replace('\t', ' ') : "");
            rows.Add(new BulkRow(name, paper, rows.Count(row => row.Name == name && row.Paper == paper)));
        }

        return rows;
    }

    private static IEnumerable<string> Lines(string text)
    {
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
