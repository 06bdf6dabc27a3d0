using MotCua.App.Data;

namespace MotCua.App.Days;

/// <summary>Which emergency lasts (sự cố đang kéo dài).</summary>
public static class Emergencies
{
    public static Task<Emergency?> OpenEmergencyAsync(this OfficeWrite office) => office.FirstAsync(
        $"select {string.Join(", ", Emergency.Table.Columns)} from emergencies where office_id = $1 and ended_at is null order by emergency_id",
        Emergency.Table.Read,
        office.OfficeId);
}
