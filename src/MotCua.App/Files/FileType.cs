using MotCua.Rules;

namespace MotCua.App.Files;

/// <summary>The closed list of what may be kept (loại tệp nhận): known by its first bytes, never by its name.</summary>
public static class FileType
{
    public const int Largest = 20 << 20;

    /// <summary>Of a recorded word or two: some ten seconds, uncompressed.</summary>
    public const int LargestSound = 512 << 10;

    private static readonly (string MediaType, byte[] Start)[] Known =
    [
        ("application/pdf", "%PDF-"u8.ToArray()),
        ("image/jpeg", [0xFF, 0xD8, 0xFF]),
        ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    ];

    private static readonly (string MediaType, int At, byte[] Mark)[] Sounds =
    [
        ("audio/wav", 8, "WAVE"u8.ToArray()),
        ("audio/mpeg", 0, "ID3"u8.ToArray()),
        ("audio/mp4", 4, "ftyp"u8.ToArray()),
    ];

    /// <summary>The media type of the content, when it is one that is kept and not too large.</summary>
    public static Verdict<string> Of(ReadOnlySpan<byte> content)
    {
        if (content.Length > Largest)
        {
            return FileRefusals.TooLarge(Largest >> 20);
        }

        foreach (var (mediaType, start) in Known)
        {
            if (content.StartsWith(start))
            {
                return mediaType;
            }
        }

        return FileRefusals.TypeUnknown();
    }

    /// <summary>The same for a recording: what even an old television plays.</summary>
    public static Verdict<string> OfSound(ReadOnlySpan<byte> content)
    {
        if (content.Length > LargestSound)
        {
            return FileRefusals.SoundTooLong(LargestSound >> 10);
        }

        foreach (var (mediaType, at, mark) in Sounds)
        {
            if (content.Length > at && content[at..].StartsWith(mark))
            {
                return mediaType;
            }
        }

        // An MP3 without a title begins with a frame: eleven set bits, then layer III.
        return content is [0xFF, var second, ..] && (second & 0xE6) == 0xE2 ? "audio/mpeg" : FileRefusals.SoundUnknown();
    }

    public static bool IsSound(string mediaType) => mediaType.StartsWith("audio/", StringComparison.Ordinal);
}
