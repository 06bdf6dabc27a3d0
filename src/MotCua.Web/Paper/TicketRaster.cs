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
}
