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

    /// <summary>A new session, or null when the name or the secret is wrong; both take the same time.</summary>
    public async Task<OpenedSession?> SignInAsync(int officeId, string name, string secret)
    {
        if (await FindAsync(officeId, name, secret) is not { } known)
        {
            return null;
        }

        var account = await read.GetAsync<Account>(officeId, known.AccountId);
        return new OpenedSession(await (known.HasSecondFactor ? signIns.OpenHalfAsync(account) : signIns.OpenAsync(account)), known.MustChange, known.HasSecondFactor);
    }

    /// <summary>Whether that is the account's secret, asked before it is changed.</summary>
    public async Task<bool> IsRightAsync(Account account, string secret) => await FindAsync(account.OfficeId, account.SignInName, secret) is not null;

    /// <summary>Whoever else is signed in as this account is no longer: what it proves itself with has changed.</summary>
    public Task EndOthersAsync(Account account, string token) => signIns.EndAllAsync(account.OfficeId, account.AccountId, except: token);

    private async Task<Credentials.Known?> FindAsync(int officeId, string name, string secret)
    {
        var known = await credentials.FindAsync(officeId, name);
        await places.WaitAsync();
        try
        {
            var right = Hasher.VerifyHashedPassword("", known?.SecretHash ?? Nobody, secret.Normalize()) != PasswordVerificationResult.Failed;
            return right ? known : null;
        }
        finally
        {
            places.Release();
        }
    }
}

/// <summary>A session just opened (phiên vừa mở): its token, whether the secret was given by somebody else and is to be changed, and whether it is only half of one: a code is still asked.</summary>
public sealed record OpenedSession(string Token, bool MustChange, bool AwaitsCode = false);
