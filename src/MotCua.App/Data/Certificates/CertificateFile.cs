using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MotCua.Rules;

namespace MotCua.App.Data.Certificates;

/// <summary>One certificate with its key in a file that its owner alone may read (tệp chứng chỉ).</summary>
public sealed class CertificateFile(string path)
{
    /// <summary>Null where there is none yet.</summary>
    /// <exception cref="StoreException">It cannot be read as a certificate with its key.</exception>
    public X509Certificate2? Read()
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            return null;
        }

        using var reader = file.OpenText();
        var text = reader.ReadToEnd();
        try
        {
            return Usable(X509Certificate2.CreateFromPem(text, text));
        }
        catch (Exception broken) when (broken is CryptographicException or ArgumentException)
        {
            throw new StoreException(Sentence.Of("Tệp chứng chỉ {path} bị hỏng. Hãy lấy lại từ bản sao lưu, hoặc xóa tệp để chương trình làm tệp mới.", ("path", path)));
        }
    }

    /// <summary>Puts it in the place of what was there; a loss of power leaves the one or the other.</summary>
    public X509Certificate2 Keep(X509Certificate2 certificate)
    {
        var partial = new FileInfo(path + ".new");
        partial.Directory!.Create();
        partial.Delete();
        using (var key = certificate.GetECDsaPrivateKey()!)
        using (var file = OwnersFile.Create(partial.FullName))
        {
            file.Write(Encoding.ASCII.GetBytes(certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem() + "\n"));
            file.Flush(flushToDisk: true);
        }

        partial.MoveTo(path, overwrite: true);
        return Usable(certificate);
    }

    /// <summary>Windows serves only with a key it loaded from a container.</summary>
    private static X509Certificate2 Usable(X509Certificate2 certificate) => OperatingSystem.IsWindows()
        ? X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null)
        : certificate;
}
