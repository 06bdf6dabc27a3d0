using System.Security.Cryptography;

namespace MotCua.App.Acts;

/// <summary>The one place where the machine's secure chance is asked.</summary>
public static class Secrets
{
#pragma warning disable RS0030 // Secrets are made here and nowhere else.
    public static byte[] Bytes(int count) => RandomNumberGenerator.GetBytes(count);

    public static string Text(int length, string alphabet) => RandomNumberGenerator.GetString(alphabet, length);
#pragma warning restore RS0030
}
