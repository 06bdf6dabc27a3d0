using System.Globalization;
using MotCua.App.Clockwork;
using MotCua.App.Data.Certificates;

namespace MotCua.App.Data.Checking;

/// <summary>The machine under the store: room on the disk, who may read the keys, how it writes and sorts.</summary>
public static class MachineCheck
{
    private const long Gibibyte = 1L << 30;
    private const long LeastFree = 64L << 20;

    public static IEnumerable<CheckPoint> Of(string place, BesideStore beside, OfficeClock clock) =>
        [Room(place), Keys(beside), .. Certificate(beside, clock), Offset(clock), Culture()];

    private static CheckPoint Room(string place)
    {
        var folder = new DirectoryInfo(place);
        while (!folder.Exists)
        {
            folder = folder.Parent!;
        }

        var drive = new DriveInfo(folder.FullName);
        var (free, percent) = (drive.AvailableFreeSpace, drive.AvailableFreeSpace * 100 / Math.Max(1, drive.TotalSize));
        (string, object?)[] holes = [("free", free / (1 << 20)), ("percent", percent)];
        return free < LeastFree ? CheckPoint.Unfit("disk", "Đĩa gần đầy: chỉ còn {free} MiB. Hãy giải phóng chỗ trước khi làm việc.", holes)
            : free < 2 * Gibibyte || percent < 10 ? CheckPoint.Warned("disk", "Đĩa còn {free} MiB ({percent} %). Nên giải phóng chỗ.", holes)
            : CheckPoint.Fit("disk", "Đĩa còn {free} MiB ({percent} %).", holes);
    }

    private static CheckPoint Keys(BesideStore beside)
    {
        var folder = new DirectoryInfo(beside.Keys);
        if (!folder.Exists)
        {
            return CheckPoint.Warned("keys", "Chưa có thư mục khóa {folder}; chương trình tạo nó khi mở cửa lần đầu.", ("folder", beside.Keys));
        }

        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        return !OperatingSystem.IsWindows() && folder.EnumerateFiles().Any(file => (file.UnixFileMode & Others) != 0)
            ? CheckPoint.Warned("keys", "Người khác trên máy đọc được khóa trong {folder}. Hãy chạy: chmod 600 {folder}/*", ("folder", beside.Keys))
            : CheckPoint.Fit("keys", "Khóa nằm trong {folder}, chỉ tài khoản này đọc được.", ("folder", beside.Keys));
    }

    /// <summary>Nothing to say where no other machine was ever let in.</summary>
    private static IEnumerable<CheckPoint> Certificate(BesideStore beside, OfficeClock clock)
    {
        if (LanCertificate.EndOf(beside.Keys) is not { } end)
        {
            yield break;
        }

        yield return end < clock.Now.AddDays(14)
            ? CheckPoint.Warned("certificate", "Chứng chỉ cho mạng của đơn vị hết hạn {at}. Hãy mở lại chương trình bằng serve --lan để chương trình làm chứng chỉ mới.", ("at", end))
            : CheckPoint.Fit("certificate", "Chứng chỉ cho mạng của đơn vị còn đến {at}.", ("at", end));
    }

    private static CheckPoint Offset(OfficeClock clock) =>
        CheckPoint.Fit("time-zone", "Giờ làm việc luôn tính theo giờ Việt Nam (+07:00); máy đặt {zone}.", ("zone", TimeProvider.System.LocalTimeZone.GetUtcOffset(clock.Now).ToString("hh\\:mm", CultureInfo.InvariantCulture)));

    /// <summary>Without the culture's data, numbers and names would be written and sorted the English way.</summary>
    private static CheckPoint Culture() => CultureInfo.GetCultureInfo("vi-VN").NumberFormat.NumberGroupSeparator == "."
        ? CheckPoint.Fit("culture", "Có dữ liệu tiếng Việt để viết số và xếp tên.")
        : CheckPoint.Unfit("culture", "Máy thiếu dữ liệu tiếng Việt (ICU). Hãy cài libicu, hoặc bỏ thiết đặt DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
}
