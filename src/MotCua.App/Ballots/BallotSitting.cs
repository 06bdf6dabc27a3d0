using MotCua.Rules;

namespace MotCua.App.Ballots;

/// <summary>The half of a day in which a ballot came in (buổi lấy phiếu).</summary>
public enum BallotSitting
{
    Morning,
    Afternoon,
}

/// <summary>Which sitting a moment belongs to; the afternoon begins at noon.</summary>
public static class BallotSittings
{
    public static BallotSitting Sitting(this DateTimeOffset moment) => moment.Clock() < new TimeOnly(12, 0) ? BallotSitting.Morning : BallotSitting.Afternoon;
}
