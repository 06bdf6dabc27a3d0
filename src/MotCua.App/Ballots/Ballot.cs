using MotCua.App.Data;
using MotCua.Rules.Ballots;

namespace MotCua.App.Ballots;

/// <summary>One ballot in the box (phiếu đánh giá): a day, a sitting and answers, under a key drawn by chance; nothing says whose.</summary>
public sealed record Ballot : IRow<Ballot>
{
    public required int OfficeId { get; init; }
    public required byte[] BallotKey { get; init; }
    public required DateOnly DayOn { get; init; }
    public required BallotSitting Sitting { get; init; }
    public required Satisfaction Overall { get; init; }
    public required string Criteria { get; init; }
    public ExtraTrips? Trips { get; init; }
    public HelpReceived? Help { get; init; }
    public string? Comment { get; init; }

    public static Table<Ballot> Table { get; } = new(
        "ballots",
        ["office_id", "ballot_key"],
        [
            ("office_id", ballot => ballot.OfficeId),
            ("ballot_key", ballot => ballot.BallotKey),
            ("day_on", ballot => ballot.DayOn),
            ("sitting", ballot => ballot.Sitting),
            ("overall", ballot => ballot.Overall),
            ("criteria", ballot => ballot.Criteria),
            ("trips", ballot => ballot.Trips),
            ("help", ballot => ballot.Help),
            ("comment", ballot => ballot.Comment),
        ],
        row => new Ballot
        {
            OfficeId = row.Int("office_id"),
            BallotKey = row.Bytes("ballot_key"),
            DayOn = row.Day("day_on"),
            Sitting = row.Code<BallotSitting>("sitting"),
            Overall = row.Code<Satisfaction>("overall"),
            Criteria = row.Text("criteria"),
            Trips = row.CodeOrNull<ExtraTrips>("trips"),
            Help = row.CodeOrNull<HelpReceived>("help"),
            Comment = row.TextOrNull("comment"),
        });
}
