using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using MotCua.App.Days;
using MotCua.App.People;
using MotCua.Rules;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// Checks secrets with the framework's hasher. One check costs about a tenth of a second of a core, so only two run at
/// once: a storm of guesses cannot starve the counter.
/// </summary>
public sealed class SecretCheck(Credentials credentials, SignInCards cards, VolunteerSittings sittings, SignIns signIns, App.Data.OfficeRead read)
{
    private static readonly PasswordHasher<string> Hasher = new();
    private static readonly PasswordHasher<string> Quick = new(Options.Create(new PasswordHasherOptions { IterationCount = 1_000 }));
    private static readonly string Nobody = Hasher.HashPassword("", "nobody has this");
    private readonly SemaphoreSlim places = new(2, 2);

    // PINs are short: tries with cards are checked one after another, so that each sees the count the last one left.
    private readonly SemaphoreSlim turn = new(1, 1);

    private static Refusal Wrong() => new("sign-in-wrong", Sentence.Of("Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra bộ gõ tiếng Việt và thử lại."));

    /// <summary>A code that is printed for everyone to see needs no costly hash; sixteen of them would delay the rehearsal's opening.</summary>
    public static string RehearsalHash(string code) => Quick.HashPassword("", code);

    public static string Hash(string secret) => Hasher.HashPassword("", secret.Normalize());

    /// <summary>A new session; a wrong name, a wrong secret and an account that has a card are answered alike, in the same time.</summary>
    public async Task<Verdict<OpenedSession>> SignInAsync(int officeId, string name, string secret) =>
        await FindAsync(officeId, name, secret) is { HasCard: false } known ? await OpenAsync(officeId, known) : Wrong();

    /// <summary>The same by card and PIN; an unknown card and a wrong PIN are answered alike.</summary>
    public async Task<Verdict<OpenedSession>> SignInByCardAsync(int officeId, string number, string pin)
    {
        await turn.WaitAsync();
        try
        {
            var card = await cards.FindAsync(officeId, number);
            if (card is not null && cards.ClosedNow(card) is { } closed)
            {
                return closed;
            }

            // A name nobody has costs the same time.
            var known = await FindAsync(officeId, card?.SignInName ?? "", pin);
            if (card is not null)
            {
                await cards.CountAsync(officeId, card, isRight: known is not null);
            }

            return known is null ? PeopleRefusals.CardWrong() : await OpenAsync(officeId, known);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>A volunteer's session ends with the sitting; outside of one there is none.</summary>
    private async Task<Verdict<OpenedSession>> OpenAsync(int officeId, Credentials.Known known)
    {
        var account = await read.GetAsync<Account>(officeId, known.AccountId);
        if (!(await sittings.StayAsync(account)).IsGranted(out var stay, out var refusal))
        {
            return refusal;
        }

        return new OpenedSession(await (known.HasSecondFactor ? signIns.OpenHalfAsync(account) : signIns.OpenAsync(account, stay)), known.MustChange, known.HasSecondFactor);
    }

    /// <summary>A new card with a new PIN; whoever holds the old ones is signed out and stays out.</summary>
    public async Task<MadeCard> MakeCardAsync(Account account)
    {
        var made = new MadeCard(await cards.MakeAsync(account.OfficeId, account.AccountId), SecretRule.MakePin());
        await credentials.SetSecretAsync(account.OfficeId, account.AccountId, Hash(made.Pin), mustChange: false);
        await signIns.EndAllAsync(account.OfficeId, account.AccountId);
        return made;
    }

    /// <summary>
    /// A first secret with which the account signs in by its name; a card it had is void, because beside one no secret opens.
    /// A person changes it at the first sign-in, a device cannot.
    /// </summary>
    public async Task<string> ResetAsync(Account account)
    {
        var secret = SecretRule.Make();
        await credentials.SetSecretAsync(account.OfficeId, account.AccountId, Hash(secret), mustChange: account.Kind == AccountKind.Person);
        await cards.TakeAwayAsync(account.OfficeId, account.AccountId);
        await signIns.EndAllAsync(account.OfficeId, account.AccountId);
        return secret;
    }

    /// <summary>For a lost phone: the secret alone signs in again, and whoever is signed in is no longer.</summary>
    public async Task TakeSecondFactorOffAsync(Account account)
    {
        await credentials.TakeSecondFactorOffAsync(account.OfficeId, account.AccountId);
        await signIns.EndAllAsync(account.OfficeId, account.AccountId);
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
