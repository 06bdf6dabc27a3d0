using System.Globalization;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Offices;
using MotCua.App.Procedures;
using MotCua.App.Results;
using MotCua.Rules;
using MotCua.Rules.Procedures;

namespace MotCua.Web.Pages.Founding;

/// <summary>The last numbers used, as they are typed at the founding: one field for each slip, and a line for each book.</summary>
public static class FoundingNumbers
{
    public static IReadOnlyList<string> Fields { get; } = [.. Code.All<SlipForm>().Select(form => "last-" + form), "registers", "documents"];

    public static Verdict<IReadOnlyList<SeriesStart>> Read(Func<string, string> typed)
    {
        var starts = new List<SeriesStart>();
        var slips = Code.All<SlipForm>().Select(form => (Series: Series.SlipNumber(Code.Parse<SlipForm>(form)).Code, Number: typed("last-" + form).Trim())).Where(slip => slip.Number.Length > 0);
        foreach (var (series, number) in slips.Concat(Lines(typed("registers"), BookKind.Register)).Concat(Lines(typed("documents"), BookKind.Document)))
        {
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var last) || series.Length == 0)
            {
                return new Refusal("last-number-unreadable", Sentence.Of("Không đọc được số cuối “{number}”. Hãy ghi số nguyên; với sổ, mỗi dòng ghi mã thủ tục rồi đến số.", ("number", number)));
            }

            starts.Add(new SeriesStart(series, last));
        }

        return starts;
    }

    public static Sentence NameOf(string form) => form switch
    {
        "receipt01" => Sentence.Of("Mẫu 01: giấy tiếp nhận và hẹn trả kết quả"),
        "supplement02" => Sentence.Of("Mẫu 02: phiếu yêu cầu bổ sung"),
        "refusal03" => Sentence.Of("Mẫu 03: phiếu từ chối giải quyết"),
        "apology04" => Sentence.Of("Mẫu 04: phiếu xin lỗi và đề nghị gia hạn"),
        _ => Sentence.Of("Mẫu 05: thông báo dừng giải quyết"),
    };

    private static IEnumerable<(string Series, string Number)> Lines(string text, BookKind kind) =>
        from line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select words is [var code, var number] && ProcedureCode.TryParse(code, out var procedure)
            ? (Books.SeriesOf(kind, BookOf(procedure)).Code, number)
            : ("", line);

    private static string BookOf(ProcedureCode procedure) =>
        ImportedCatalogue.Shipped.Procedures.Versions.LastOrDefault(version => version.Code == procedure) is { } version ? Books.BookOf(version) : procedure.ToString();
}
