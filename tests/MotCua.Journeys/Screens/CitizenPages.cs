namespace MotCua.Journeys.Screens;

/// <summary>What somebody without an account uses: a kiosk's screen or the own phone.</summary>
internal sealed class CitizenPages(Person person)
{
    public async Task CastBallotAsync(string code)
    {
        await person.GoAsync(new Links("").Ballot);
        await person.WriteAsync(Words.BallotCode, code);
        await person.PressAsync(Words.VerySatisfied);
        await person.SeeAsync(Words.BallotThanks);
    }

    /// <summary>What the office answers to the code on a slip and a year of birth.</summary>
    public async Task<string> StatusAsync(string code, string proof)
    {
        await person.GoAsync(new Links("").Status);
        await person.WriteAsync(Words.StatusCode, code);
        await person.WriteAsync(Words.StatusProof, proof);
        await person.PressAsync(Words.SeeStatus);
        return await person.ReadAsync(Words.StatusHolder);
    }
}
