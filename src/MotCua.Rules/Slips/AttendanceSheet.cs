using System.Globalization;

namespace MotCua.Rules.Slips;

/// <summary>Who was there in a month (bảng chấm công), a column for each day: who worked at the screens and which absences were announced stand in it, the rest is signed by hand.</summary>
public sealed record AttendanceSheet
{
    public const string Title = "BẢNG CHẤM CÔNG";
    public const string Present = "x";
    public const string Away = "V";
    public const string PartlyAway = "v";
    private const int Before = 2;

    public required SlipHead Head { get; init; }

    /// <summary>The first of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>Days of the month on which the office works by its calendar, 1 to 31; the others are grey.</summary>
    public required IReadOnlyCollection<int> WorkingDays { get; init; }

    public required IReadOnlyList<AttendanceLine> People { get; init; }

    private int Length => DateTime.DaysInMonth(Month.Year, Month.Month);

    public Slip Written() => new()
    {
        Size = SheetSize.A4Landscape,
        Title = Title,
        Head = Head,
        Lines =
        [
            new("Tháng", Month.ToString("MM/yyyy", CultureInfo.InvariantCulture)),
            new("Số ngày làm việc theo lịch", SlipWords.Count(WorkingDays.Count)),
            new("Ghi chú", "x: có làm việc trên máy; V: vắng cả ngày đã báo; v: vắng một phần ngày đã báo; cột xám: ngày nghỉ theo lịch. Ô trống để chấm hoặc ký bằng tay."),
        ],
        Table = new(
            ["STT", "Họ và tên", .. Enumerable.Range(1, Length).Select(SlipWords.Count), "Ký nhận"],
            [.. People.Select((person, at) => (IReadOnlyList<string>)[SlipWords.Count(at + 1), person.Name, .. Enumerable.Range(1, Length).Select(day => person.Marks.GetValueOrDefault(day, "")), ""])])
        {
            Narrow = [.. Enumerable.Range(Before, Length)],
            Shaded = [.. Enumerable.Range(1, Length).Where(day => !WorkingDays.Contains(day)).Select(day => day + Before - 1)],
        },
        Signatures = ["NGƯỜI CHẤM CÔNG", "NGƯỜI PHỤ TRÁCH"],
    };
}

/// <summary>One person of the month (dòng chấm công).</summary>
/// <param name="Marks">By day of the month; days without a mark are left to the hand.</param>
public sealed record AttendanceLine(string Name, IReadOnlyDictionary<int, string> Marks);
