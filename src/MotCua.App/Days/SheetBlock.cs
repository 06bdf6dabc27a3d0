using MotCua.App.Data;

namespace MotCua.App.Days;

/// <summary>Numbered sheets of paper for work without the program (khối số phiếu giấy), first and last included; a sheet's number is never given twice.</summary>
public sealed record SheetBlock(int First, int Last)
{
    public static SheetBlock Reserve(OfficeWrite office, int sheets)
    {
        var first = checked((int)office.NextId(Series.EmergencySheet));
        var last = first;
        for (var i = 1; i < sheets; i++)
        {
            last = checked((int)office.NextId(Series.EmergencySheet));
        }

        return new SheetBlock(first, last);
    }
}
