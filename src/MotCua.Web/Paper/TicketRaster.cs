using System.Globalization;
using MotCua.Rules;
using MotCua.Rules.Queueing;
using MotCua.Rules.Slips;

namespace MotCua.Web.Paper;

/// <summary>The slip with somebody's number, as a thermal printer draws it (phiếu số trên giấy 80 mm).</summary>
public static class TicketRaster
{
    private const int QrScale = 6;

    public static Raster Of(TicketSheet sheet, QrCode mark, bool isRehearsal)
    {
        var paper = new Raster();
        if (isRehearsal)
        {
            paper.Write(GlyphStrip.Note, SheetWords.Rehearsal);
            paper.Space(8);
        }

        paper.Write(GlyphStrip.Text, sheet.UnitName);
        paper.Space(16);
        paper.Write(GlyphStrip.Text, TicketSheet.Heading);
        paper.WriteFitted(GlyphStrip.Figures, sheet.Number.ToString());
        paper.Write(GlyphStrip.Heading, sheet.Position);
        paper.Space(8);
        paper.Write(GlyphStrip.Text, TicketSheet.WhatToDo);
        paper.Draw(mark, QrScale);
        paper.Write(GlyphStrip.Note, sheet.Taken);
        return paper;
    }

    /// <summary>A slip that shows whether the printer works: no number is on it.</summary>
    public static Raster ToTryOut(string unitName, string printer, DateTimeOffset at)
    {
        var paper = new Raster();
        paper.Write(GlyphStrip.Text, unitName);
        paper.Space(16);
        paper.Write(GlyphStrip.Heading, TicketSheet.ToTryOut);
        paper.Write(GlyphStrip.Text, printer);
        paper.Write(GlyphStrip.Note, at.ToOffset(OfficeTime.Offset).ToString("HH:mm, dd/MM/yyyy", CultureInfo.InvariantCulture));
        return paper;
    }
}
