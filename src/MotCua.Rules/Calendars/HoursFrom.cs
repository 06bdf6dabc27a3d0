namespace MotCua.Rules.Calendars;

/// <summary>The weekly hours of the office from a day on, that day included (giờ làm việc từ ngày).</summary>
public sealed record HoursFrom(DateOnly FromOn, OfficeHours Hours);
