using System.Globalization;

namespace MotCua.Rules.Queueing;

/// <summary>What stands on the slip with somebody's number (phiếu số thứ tự), whichever printer draws it; plain Vietnamese, because the printer is asked in no language.</summary>
public sealed record TicketSheet
{
    public const string Heading = "SỐ THỨ TỰ CỦA ÔNG/BÀ";
    public const string WhatToDo = "Xin mời ngồi chờ. Khi bảng gọi số này, mời ông/bà đến quầy được báo.";

    /// <summary>On a slip that shows whether a printer works, and is nobody's number.</summary>
    public const string ToTryOut = "PHIẾU IN THỬ";

    public required string UnitName { get; init; }

    public required TicketNumber Number { get; init; }

    /// <summary>How many were waiting before it when it was printed.</summary>
    public required long Ahead { get; init; }

    public required DateTimeOffset TakenAt { get; init; }

    public string Position => Ahead == 0 ? "Đến lượt ông/bà tiếp theo" : string.Create(CultureInfo.InvariantCulture, $"Còn {Ahead} lượt nữa đến ông/bà");

    public string Taken => TakenAt.ToOffset(OfficeTime.Offset).ToString("'Lấy số lúc' HH:mm, dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>The number for a scanner, in digits only: day, line and ordinal, <c>26120101021</c> for A021.</summary>
    public string Digits => string.Create(CultureInfo.InvariantCulture, $"{OfficeTime.Day(TakenAt):yyMMdd}{Number.Line - 'A' + 1:00}{Number.Ordinal:000}");
}
