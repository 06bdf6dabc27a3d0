using MotCua.App.Offices;
using MotCua.Rules.Slips;

namespace MotCua.App.Reports;

/// <summary>The head of a sheet the house prints of itself (phần đầu tờ in).</summary>
public static class SheetHeads
{
    public static SlipHead Of(Office office, DateOnly on) => new() { ParentUnit = SheetWords.Committee(office.Name), Unit = office.UnitName, Place = office.Name, On = on };
}
