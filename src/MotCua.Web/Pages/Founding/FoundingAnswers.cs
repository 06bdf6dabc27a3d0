using System.Globalization;
using MotCua.App.Acts;
using MotCua.App.Calendars;
using MotCua.App.Offices;
using MotCua.App.Places;
using MotCua.App.Plans;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;

namespace MotCua.Web.Pages.Founding;

/// <summary>What was answered so far (câu trả lời khi lập đơn vị), read from the fields as they ride along; a usual answer stands where nothing was typed yet.</summary>
public sealed class FoundingAnswers(Func<string, string?> typed)
{
    public const string Picked = "chon";
    public const string Chosen = "xa";
    private const string Yes = "true";
    private const int MostCounters = 20;

    private static readonly DayOfWeek[] WorkingWeek = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>The fields of each step, so that the others can ride along unseen; the commune, pressed and not typed, always does.</summary>
    public static IReadOnlyList<(FoundingStep Step, string[] Fields)> Fields { get; } =
    [
        (FoundingStep.UnitName, ["unit_name", "mode"]),
        (FoundingStep.Hours, ["weekdays", "saturday"]),
        (FoundingStep.Desks, ["counters", "scribe", "returns", "kiosk", "board"]),
        (FoundingStep.Plan, ["preset"]),
        (FoundingStep.Administrator, ["code", "name", "sign_in", .. FoundingNumbers.Fields]),
    ];

    public static IReadOnlyList<Commune> Search(string asked) =>
        asked.Length == 0 ? [] : [.. PlaceFiles.Shipped.Communes.Search(asked).Concat(PlaceFiles.Shipped.Communes.SearchOldName(asked)).Distinct()];

    /// <summary>The one just picked from those found, or the one picked before.</summary>
    public Commune? Commune => (typed(Picked) ?? typed(Chosen)) is { } code ? PlaceFiles.Shipped.Communes.Find(code) : null;

    /// <summary>The usual name follows the commune; one of the office's own stays.</summary>
    public string UnitName => typed("unit_name") is { } name && !(typed(Chosen) is { } before && PlaceFiles.Shipped.Communes.Find(before) is { } left && name == UsualName(left)) ? name
        : Commune is { } commune ? UsualName(commune) : "";

    public bool IsForPractice => typed("mode") == "rehearsal";

    public string Weekdays => typed("weekdays") ?? SessionText.Write(OfficeHours.Default.On(DayOfWeek.Monday));

    public string Saturday => typed("saturday") ?? SessionText.Write(OfficeHours.Default.On(DayOfWeek.Saturday));

    public string Counters => typed("counters") ?? "2";

    public bool HasScribe => Ticked("scribe");

    public bool HasReturns => Ticked("returns");

    public bool HasKiosk => Ticked("kiosk");

    public bool HasBoard => Ticked("board");

    /// <summary>Empty for none.</summary>
    public string Preset => typed("preset") ?? "";

    public ServicePlan? Plan => PlanPresets.Find(Preset).IsGranted(out var plan, out _) ? plan : null;

    public SetOfficeHoursInput Hours => new() { Week = [.. WorkingWeek.Select(day => new WeekdayHours(day, Weekdays)), new(DayOfWeek.Saturday, Saturday)] };

    /// <summary>Numbered in this order: the counters, the scribe's table, where results are given out.</summary>
    public IReadOnlyList<RegisterDeskInput> Desks
    {
        get
        {
            var counters = int.TryParse(Counters, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
            var desks = Enumerable.Range(1, counters).Select(number => new RegisterDeskInput(number, Sentence.Of("Tiếp nhận {number}", ("number", number)).ToString())).ToList();
            if (HasScribe)
            {
                desks.Add(new(desks.Count + 1, "Viết hộ", DeskKind.Scribe));
            }

            if (HasReturns)
            {
                desks.Add(new(desks.Count + 1, "Trả kết quả", DeskKind.Return));
            }

            return desks;
        }
    }

    /// <summary>What the founding itself is told, and in whose name it is done: the program's, before anyone has an account.</summary>
    public (Actor Program, FoundOfficeInput Input) Founding(string signIn, string name, IReadOnlyList<SeriesStart> lastNumbers) => (
        Actor.Program(int.Parse(Commune!.Code, CultureInfo.InvariantCulture)),
        new FoundOfficeInput
        {
            Name = Commune.FullName,
            UnitName = UnitName,
            Mode = IsForPractice ? OfficeMode.Rehearsal : OfficeMode.Real,
            AdministratorSignIn = signIn,
            AdministratorName = name,
            LastNumbers = lastNumbers,
        });

    /// <summary>What was answered at other steps than this, as hidden fields.</summary>
    public IEnumerable<(string Name, string Value)> RidingAt(FoundingStep here) =>
    [
        .. Commune is { } commune ? [(Chosen, commune.Code)] : Array.Empty<(string, string)>(),
        .. from step in Fields
           where step.Step != here
           from name in step.Fields
           let value = name == "unit_name" && typed(name) is not null ? UnitName : typed(name)
           where value is not null
           select (name, value),
    ];

    /// <summary>The first step before <paramref name="end"/> whose answer cannot be taken, and why.</summary>
    public (FoundingStep Step, Refusal Why)? WrongBefore(FoundingStep end) =>
        Enum.GetValues<FoundingStep>().TakeWhile(step => step < end).Select(step => (Step: step, Why: Refused(step))).FirstOrDefault(one => one.Why is not null) is { Why: { } why } wrong
            ? (wrong.Step, why)
            : null;

    private Refusal? Refused(FoundingStep step) => step switch
    {
        FoundingStep.Commune => Commune is null ? new("commune-missing", Sentence.Of("Hãy tìm và chọn xã, phường hoặc đặc khu.")) : null,
        FoundingStep.UnitName => UnitName.Trim().Length is 0 or > 200 ? OfficeRefusals.NameUnusable() : null,
        FoundingStep.Hours => HoursRefused(),
        FoundingStep.Desks => int.TryParse(Counters, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= MostCounters
            ? null
            : new("counters-range", Sentence.Of("Hãy ghi số quầy tiếp nhận từ 1 đến {most}; lập thêm quầy lúc nào cũng được.", ("most", MostCounters))),
        FoundingStep.Plan => Preset.Length == 0 || PlanPresets.Find(Preset).IsGranted(out _, out var refusal) ? null : refusal,
        _ => null,
    };

    private Refusal? HoursRefused()
    {
        var week = new Dictionary<DayOfWeek, IReadOnlyList<OfficeSession>>();
        foreach (var day in Hours.Week)
        {
            if (!SessionText.Parse(day.Sessions).IsGranted(out var sessions, out var unreadable))
            {
                return unreadable;
            }

            week[day.Weekday] = sessions;
        }

        return OfficeHours.Of(week).IsGranted(out _, out var refusal) ? null : refusal;
    }

    /// <summary>A tick that is off is not sent: only where the number of counters is there was the question answered.</summary>
    private bool Ticked(string field) => typed("counters") is null || typed(field) == Yes;

    private static string UsualName(Commune commune) =>
        Sentence.Of("Trung tâm Phục vụ hành chính công {commune}", ("commune", commune.FullName[..1].ToLowerInvariant() + commune.FullName[1..])).ToString();
}
