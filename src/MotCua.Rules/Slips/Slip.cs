namespace MotCua.Rules.Slips;

/// <summary>
/// What stands on a slip (nội dung mẫu giấy): heading, number, and the labelled lines in the order of the paper; layout
/// is the printer's business. Statutory sheets are Vietnamese only, so everything here is plain text.
/// </summary>
public sealed record Slip
{
    /// <summary>Null for a sheet of our own, which no law draws.</summary>
    public SlipKind? Kind { get; init; }

    public SheetSize Size { get; init; }

    public required string Title { get; init; }

    /// <summary>As printed after "Số:"; null while it has none.</summary>
    public string? Number { get; init; }

    public required SlipHead Head { get; init; }

    public required IReadOnlyList<SlipLine> Lines { get; init; }

    public SlipTable? Table { get; init; }

    /// <summary>Further tables below the first, each with its caption; one without rows is left out.</summary>
    public IReadOnlyList<SlipTable> MoreTables { get; init; } = [];

    /// <summary>All tables that have something in them, from top to bottom.</summary>
    public IEnumerable<SlipTable> Tables => new[] { Table }.Concat(MoreTables).OfType<SlipTable>().Where(table => table.Rows.Count > 0);

    /// <summary>The lines below the tables.</summary>
    public IReadOnlyList<SlipLine> Below { get; init; } = [];

    /// <summary>Who signs, from left to right.</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];

    /// <summary>For example <c>Mẫu số 01</c>.</summary>
    public string? FormNumber => Kind is { } kind ? $"Mẫu số {(int)kind:00}" : null;

    public SlipLine? Line(string label) => Lines.Concat(Below).FirstOrDefault(line => line.Label == label);
}

/// <summary>One labelled line (dòng); an empty value is left as a dotted line to be filled by hand.</summary>
public sealed record SlipLine(string Label, string? Value)
{
    public override string ToString() => $"{Label}: {(string.IsNullOrWhiteSpace(Value) ? "……………" : Value)}";
}

/// <summary>A table on a slip (bảng): column heads, rows as wide as they are, and what stands above it.</summary>
public sealed record SlipTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, string? Caption = null)
{
    /// <summary>Columns no wider than two digits, counted from 0: the days of a month.</summary>
    public IReadOnlyCollection<int> Narrow { get; init; } = [];

    /// <summary>Columns with a grey ground, counted from 0: days off.</summary>
    public IReadOnlyCollection<int> Shaded { get; init; } = [];
}

/// <summary>The head of a slip (phần đầu): whose paper it is, from where and of which day.</summary>
public sealed record SlipHead
{
    /// <summary>The unit above (cơ quan chủ quản), for example the People's Committee.</summary>
    public required string ParentUnit { get; init; }

    public required string Unit { get; init; }

    public required string Place { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>The person or organisation of a slip (người nộp hồ sơ) as it wants to be reached; missing parts stay dotted.</summary>
public sealed record SlipPerson
{
    public required string Name { get; init; }

    public string? IdentityNumber { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }
}
