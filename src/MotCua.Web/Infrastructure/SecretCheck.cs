using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using MotCua.App.People;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// Checks secrets with the framework's hasher. One check costs about a tenth of a second of a core, so only two run at
/// once: a storm of guesses cannot starve the counter.
/// </summary>
public sealed class SecretCheck(Credentials credentials, SignIns signIns, App.Data.OfficeRead read)
{
    private static readonly PasswordHasher<string> Hasher = new();
    private static readonly PasswordHasher<string> Quick = new(Options.Create(new PasswordHasherOptions { IterationCount = 1_000 }));
    private static readonly string Nobody = Hasher.HashPassword("", "nobody has this");
    private readonly SemaphoreSlim places = new(2, 2);

    /// <summary>A code that is printed for everyone to see needs no costly hash; sixteen of them would delay the rehearsal's opening.</summary>
    public static string RehearsalHash(string code) => Quick.HashPassword("", code);

    public static string Hash(string secret) => Hasher.HashPassword("", secret.Normalize());

    /// <summary>The session's token, or null when the name or the secret is wrong; both take the same time.</summary>
    public async Task<string?> SignInAsync(int officeId, string name, string secret)
    {
        var known = await credentials.FindAsync(officeId, name);
        await places.WaitAsync();
        try
        {
            var right = Hasher.VerifyHashedPassword("", known?.SecretHash ?? Nobody, secret.Normalize()) != PasswordVerificationResult.Failed;
            if (known is null || !right)
            {
                return null;
            }
        }
        finally
        {
            places.Release();
        }

        return await signIns.OpenAsync(await read.GetAsync<Account>(officeId, known.AccountId));
    }
}
