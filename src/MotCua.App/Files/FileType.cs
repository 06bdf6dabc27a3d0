using MotCua.Rules;

namespace MotCua.App.Files;

/// <summary>The closed list of what may be kept (loại tệp nhận): known by its first bytes, never by its name.</summary>
public static class FileType
{
    public const int Largest = 20 << 20;

    private static readonly (string MediaType, byte[] Start)[] Known =
    [
        ("application/pdf", "%PDF-"u8.ToArray()),
        ("image/jpeg", [0xFF, 0xD8, 0xFF]),
        ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
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
}
