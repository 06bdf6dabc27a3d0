using System.Text.Json;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Ballots;

namespace MotCua.App.Ballots;

/// <summary>Casts one ballot by its code (đánh giá mức độ hài lòng): the entry says that a ballot came in that sitting, and nothing else.</summary>
public sealed class CastBallot : IAct<CastBallotInput, BallotCast>
{
    private const int ShortestBlind = 16;

    public async Task<Verdict<BallotCast>> RunAsync(OfficeWrite office, CastBallotInput input, Actor actor)
    {
        if (input.Blind.Length < ShortestBlind)
        {
            return BallotBoxRefusals.BlindMissing();
        }

        if (!BallotAnswer.Parse(input.Overall, input.Criteria ?? new Dictionary<string, string>(StringComparer.Ordinal), input.Comment).IsGranted(out var answer, out var refusal))
        {
            return refusal;
        }

        var hash = BallotCode.Read(input.Code)?.Hash(office.OfficeId) ?? [];
        var open = await office.ListAsync(
            "select issued_on from ballot_codes where office_id = $1 and code_hash = $2 and is_used = $3", row => row.Day("issued_on"), office.OfficeId, hash, false);
        if (open.Count == 0)
        {
            return BallotBoxRefusals.CodeWrong();
        }

        office.State("update ballot_codes set is_used = $3 where office_id = $1 and code_hash = $2", office.OfficeId, hash, true);
        office.Insert(new Ballot
        {
            OfficeId = office.OfficeId,
            BallotKey = office.Chance.Bytes(16),
            DayOn = office.Today,
            Sitting = office.Now.Sitting(),
            Overall = answer.Overall,
            Criteria = JsonSerializer.Serialize(answer.Criteria.ToDictionary(pair => Rules.Code.Of(pair.Key), pair => Rules.Code.Of(pair.Value), StringComparer.Ordinal), Wire.Stored),
            Trips = input.Trips,
            Help = input.Help,
            Comment = answer.Comment,
        });
        var cast = new BallotCast(office.Now.Sitting());
        office.Record(cast);
        return cast;
    }
}

public sealed record CastBallotInput
{
    public required string Code { get; init; }

    public required string Overall { get; init; }

    /// <summary>Chance from the page, at least sixteen signs: the ledger's proof of this input says nothing without it.</summary>
    public required string Blind { get; init; }

    public IReadOnlyDictionary<string, string>? Criteria { get; init; }

    public ExtraTrips? Trips { get; init; }

    public HelpReceived? Help { get; init; }

    public string? Comment { get; init; }
}
