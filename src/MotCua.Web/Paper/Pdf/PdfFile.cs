using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace MotCua.Web.Paper.Pdf;

/// <summary>The numbered objects of a PDF (tệp PDF), and how they stand in the file. The same paper gives the same bytes.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]> objects = [];

    /// <summary>A number for what is written later.</summary>
    public int Promise()
    {
        objects.Add([]);
        return objects.Count;
    }

    public int Add(string dictionary)
    {
        var number = Promise();
        Keep(number, dictionary);
        return number;
    }

    public void Keep(int number, string dictionary) => objects[number - 1] = Encoding.Latin1.GetBytes(dictionary);

    public int AddStream(byte[] content, string entries = "")
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content);
        }

        var head = string.Create(CultureInfo.InvariantCulture, $"<< /Length {packed.Length} /Filter /FlateDecode {entries}>>\nstream\n");
        objects.Add([.. Encoding.Latin1.GetBytes(head), .. packed.ToArray(), .. "\nendstream"u8]);
        return objects.Count;
    }

    /// <summary>A text of a dictionary, in whatever letters.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    public byte[] Write(int catalogue, int information)
    {
        using var file = new MemoryStream();
        var places = new List<long>();
        // Four bytes beyond ASCII: whoever carries the file takes it for what it is, not for text.
        file.Write([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        for (var number = 1; number <= objects.Count; number++)
        {
            places.Add(file.Length);
            Put(file, string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
            file.Write(objects[number - 1]);
            Put(file, "\nendobj\n");
        }

        var start = file.Length;
        Put(file, string.Create(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        places.ForEach(place => Put(file, string.Create(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n")));
        Put(file, string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root {catalogue} 0 R /Info {information} 0 R >>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static void Put(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
